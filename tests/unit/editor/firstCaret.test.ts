import { expect, test } from 'vitest';
import { firstCaret } from '#shared/editor/firstCaret';
import { article, figure, headline, lead, p, section } from '../../support/documentBuilder';

function placeOf(document: ReturnType<typeof article>): [string, string] {
  const { parent } = document.resolve(firstCaret(document));
  return [parent.type.name, parent.textContent];
}

test('an article without a headline begins with it, and not with the kicker above', () => {
  expect(placeOf(article(headline(''), lead(p('导语'))))).toEqual(['mainHeadline', '']);
});

test('an article with a headline is gone on with at the start of its lead', () => {
  const document = article(
    headline('水到田头'),
    lead(p('导语'), p('次段')),
    section('一', p('甲')),
  );
  expect(placeOf(document)).toEqual(['paragraph', '导语']);
  expect(placeOf(article(headline('水到田头'), lead(figure('图'), p('导语'))))[0]).not.toBe(
    'kicker',
  );
});
