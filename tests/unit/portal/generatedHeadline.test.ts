import { describe, expect, test } from 'vitest';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
} from '#shared/editor/buildDocument';
import { isGeneratedHeadline } from '#shared/portal/generatedHeadline';
import { countingIds } from '../imports/portalPageFixtures';

const body = '6月9日,某市第3次江堤巡护活动在老码头举行,来自26个社区的312名居民参加。';
const fromBody = '某市第次江堤巡护活动在老码头举行来自个社区的名';

function article(headline: string, paragraphs: readonly string[], subtitle = '') {
  const makeId = countingIds();
  return buildDocument(
    buildHeadline({ kicker: '', main: [headline], subtitle }, makeId),
    buildLead(
      paragraphs.map((text) => buildParagraph(text, makeId)),
      makeId,
    ),
    [],
  );
}

describe('a headline that the portal made up', () => {
  test.each([
    ['the first 25 Han characters without 月日', article(fromBody, [body]), true],
    [
      'the same without 本报讯',
      article('王小明报道月日某市第次江堤巡护活动在老码头举', [`本报讯(王小明报道)${body}`]),
      true,
    ],
    ['over two paragraphs', article(fromBody, ['6月9日', body.slice(5)]), true],
    ['one character short', article(fromBody.slice(0, -1), [body]), false],
    ['with a subtitle', article(fromBody, [body], '副题'), false],
    ['a written headline', article('居民走上江堤', [body]), false],
    ['a short headline over the same short text', article('江堤巡护', ['江堤巡护']), false],
    ['no headline', article('', [body]), false],
  ])('%s', (_name, document, expected) => {
    expect(isGeneratedHeadline(document)).toBe(expected);
  });
});
