import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts, countText } from '#shared/domain/counts';

describe('a text is counted', () => {
  // The columns: Han characters, characters, Word's 字数, cells of the page.
  test.each([
    ['nothing', '', 0, 0, 0, 0],
    ['Han', '榕川', 2, 2, 2, 2],
    ['marks one by one', '榕川，水。', 3, 5, 5, 5],
    ['a number with a point', '20326.27万元', 2, 10, 3, 6],
    ['letters before Han', 'QQ群', 1, 3, 2, 2],
    ['a mixed run', '4S店', 1, 3, 2, 2],
    ['5G', '5G网络', 2, 4, 3, 3],
    ['C919', 'C919客机', 2, 6, 3, 4],
    ['a digit between Han', '第3届', 2, 3, 3, 3],
    ['a percentage', '3.5%', 0, 4, 1, 2],
    ['a full-width percentage', '3.5％', 0, 4, 2, 3],
    ['a range', '10-20人', 1, 6, 2, 4],
    ['a fraction', '1/3的人', 2, 5, 3, 4],
    ['A and B', 'A股B股', 2, 4, 4, 4],
    ['English words', 'hello world', 0, 10, 2, 6],
    ['a typed apostrophe', "don't", 0, 5, 1, 3],
    ['a set apostrophe', 'don’t', 0, 5, 1, 3],
    ['a quotation in Latin', '‘go’', 0, 4, 3, 3],
    ['a date and time', '2026-07-12 08:30', 0, 15, 2, 8],
    ['a page address', 'https://www.rongchuan.example/a?b=1', 0, 35, 1, 18],
    ['an address in a sentence', '见www.a.example。', 1, 15, 3, 9],
    ['a mail address', 'bj@rongchuan.example', 0, 20, 1, 10],
    ['the two-em dash', '——', 0, 2, 2, 2],
    ['the ellipsis', '……', 0, 2, 2, 2],
    ['a dot between names', '林一·周二', 4, 5, 5, 5],
    ['curved quotation marks', '“水来了”', 3, 5, 5, 5],
    ['corner brackets', '「水」【待核】', 3, 7, 7, 7],
    ['Han outside the first plane', '𠮷田', 2, 2, 2, 2],
    ['Han of the third plane', '𰻞面', 2, 2, 2, 2],
    ['compatibility Han', '﨑', 1, 1, 1, 1],
    ['the round nought', '二〇二六', 4, 4, 4, 4],
    ['the iteration mark', '人々', 2, 2, 2, 2],
    ['full-width digits', '２０２６', 0, 4, 4, 4],
    ['full-width letters', 'ＡＰＥＣ会议', 2, 6, 6, 6],
    ['kana', 'カナ', 0, 2, 2, 2],
    ['hangul', '한글', 0, 2, 2, 2],
    ['an ASCII comma between Han', '渠,水', 2, 3, 3, 3],
    ['an ASCII comma alone', '渠 , 水', 2, 3, 3, 4],
    ['ASCII brackets', '渠(新)', 2, 4, 4, 4],
    ['circled numbers', '①②③', 0, 3, 3, 3],
    ['the byline’s square', '□记者', 2, 3, 3, 3],
    ['degrees', '25℃', 0, 3, 2, 2],
    ['square metres', '120㎡', 0, 4, 2, 3],
    ['a degree sign', '北纬30°', 2, 5, 4, 4],
    ['Roman numerals', '第Ⅳ标段', 3, 4, 4, 4],
    ['times', '3×3', 0, 3, 3, 3],
    ['a Greek letter', 'α波', 1, 2, 2, 2],
    ['an emoji', '😀', 0, 1, 1, 1],
    ['an emoji between Han', '水😀来', 2, 3, 3, 3],
    ['accented letters', 'Ünï çödé', 0, 7, 2, 4],
    ['a combining accent', 'e\u0301a', 0, 3, 1, 1],
    ['white space', ' \t\n', 0, 0, 0, 1],
    ['the ideographic space', '渠\u3000水', 2, 2, 2, 3],
    ['the space that keeps together', '20\u00a026', 0, 4, 2, 3],
  ])('%s: %j', (_name, text, han, characters, words, cells) => {
    expect(countText(text)).toEqual({ han, characters, words, cells });
  });

  test('words lie between Han and characters, and white space counts nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { han, characters, words, cells } = countText(text);
        expect(han).toBeLessThanOrEqual(words);
        expect(words).toBeLessThanOrEqual(characters);
        expect(han).toBeLessThanOrEqual(cells);
        expect(characters).toBe([...text.replace(/\s/gu, '')].length);
      }),
    );
  });

  test('texts parted by white space count as the sum of both', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(countText(`${a}\n${b}`)).toEqual(addCounts(countText(a), countText(b)));
      }),
    );
  });
});
