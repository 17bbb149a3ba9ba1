import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../renderer/features/editor/compareTexts';
import { article, headline, lead, p, quote, section } from '../../support/documentBuilder';

const of = (...lines: string[]) => article(headline(), lead(...lines.map((line) => p(line))));
const shown = (lines: readonly { text: string; onlyHere: boolean }[]) =>
  lines.map(({ text, onlyHere }) => (onlyHere ? `+${text}` : text));

describe('compareTexts', () => {
  test.each([
    ['equal texts', ['甲', '乙'], ['甲', '乙'], ['甲', '乙'], ['甲', '乙']],
    ['a line that only the first has', ['甲', '乙'], ['甲'], ['甲', '+乙'], ['甲']],
    ['a line that only the second has', ['甲'], ['甲', '乙'], ['甲'], ['甲', '+乙']],
    ['a changed line', ['甲'], ['甲二'], ['+甲'], ['+甲二']],
    ['lines that changed places', ['甲', '乙'], ['乙', '甲'], ['甲', '乙'], ['乙', '甲']],
    ['everything gone', ['甲', '乙'], [''], ['+甲', '+乙'], []],
    ['empty lines are left out', ['', '甲', ''], ['甲'], ['甲'], ['甲']],
  ])('%s', (_rule, first, second, before, after) => {
    const compared = compareTexts(of(...first), of(...second));
    expect(shown(compared.before)).toEqual(before);
    expect(shown(compared.after)).toEqual(after);
  });

  test('all parts are lines: headline, lead, quotation, section', () => {
    const document = article(
      headline(['甲'], '引', '副'),
      lead(quote(p('乙'))),
      section('丙', p('丁')),
    );
    expect(shown(compareTexts(document, of('')).before)).toEqual([
      '+引',
      '+甲',
      '+副',
      '+乙',
      '+丙',
      '+丁',
    ]);
  });

  test('lines that read the same have keys of their own', () => {
    const { before } = compareTexts(of('甲', '甲'), of('甲'));
    expect(new Set(before.map(({ key }) => key)).size).toBe(2);
  });
});
