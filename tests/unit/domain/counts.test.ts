import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts, countText } from '#shared/domain/counts';

describe('countText follows Word’s Chinese rule', () => {
  test.each([
    ['', 0, 0, 0],
    ['榕川', 2, 2, 2],
    ['榕川，水。', 3, 5, 5],
    ['20326.27万元', 2, 10, 3],
    ['QQ群', 1, 3, 2],
    ['4S店', 1, 3, 2],
    ['第3届', 2, 3, 3],
    ['3.5%', 0, 4, 1],
    ['A股B股', 2, 4, 4],
    ['hello world', 0, 10, 2],
    ['don’t', 0, 5, 3],
    ["don't", 0, 5, 1],
    ['2026-07-12 08:30', 0, 15, 2],
    ['——', 0, 2, 2],
    ['……', 0, 2, 2],
    ['林一·周二', 4, 5, 5],
    ['“水来了”', 3, 5, 5],
    ['𠮷田', 2, 2, 2],
    ['二〇二六', 4, 4, 4],
    ['人々', 2, 2, 2],
    ['２０２６', 0, 4, 4],
    ['カナ', 0, 2, 2],
    ['한글', 0, 2, 2],
    ['渠,水', 2, 3, 3],
    ['渠 , 水', 2, 3, 3],
    ['渠(新)', 2, 4, 4],
    ['😀', 0, 1, 1],
    ['水😀来', 2, 3, 3],
    ['Ünï çödé', 0, 7, 2],
    [' \t\n\u00a0\u3000', 0, 0, 0],
    ['渠\u3000水', 2, 2, 2],
    ['20\u00a026', 0, 4, 2],
  ])('%j: %i Han, %i characters, %i words', (text, han, characters, words) => {
    expect(countText(text)).toEqual({ han, characters, words });
  });

  test('words lie between Han and characters, and white space counts nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { han, characters, words } = countText(text);
        expect(han).toBeLessThanOrEqual(words);
        expect(words).toBeLessThanOrEqual(characters);
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
