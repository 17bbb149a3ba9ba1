import { beforeAll, describe, expect, test } from 'vitest';
import { loadSyllables } from '../../../renderer/features/palette/loadSyllables';
import { matchTitle } from '../../../renderer/features/palette/matchTitle';
import { readsAs, type ToSyllables } from '../../../renderer/features/palette/readsAs';
import { foldText } from '../../../renderer/language/foldText';

let toSyllables: ToSyllables;
beforeAll(async () => {
  toSyllables = await loadSyllables();
});

const grade = (title: string, typed: string) => matchTitle(title, foldText(typed), toSyllables);

describe('a title meets what was typed', () => {
  test.each([
    ['插入篇目', '插入', 'start'],
    ['插入篇目', '篇目', 'inside'],
    ['插入篇目', ' 篇 目 ', 'inside'],
    ['Insert Table', 'insert t', 'start'],
    ['Insert Table', 'IT', 'initials'],
    ['调试修改', 'tsxg', 'readingStart'],
    ['调试修改', 'tiaoshi', 'readingStart'],
    ['调试修改', 'tiaosxg', 'readingStart'],
    ['调试修改', 'tiaoshix', 'readingStart'],
    ['插入链接框', 'crljk', 'readingStart'],
    ['插入链接框', 'charu', 'readingStart'],
    ['显示或收起列表', 'lieb', 'readingInside'],
    ['绿水', 'lv', 'readingStart'],
    ['守着一根水尺的人', 'szygsc', 'readingStart'],
    ['２０２６年汛情', '2026', 'start'],
    ['2026年汛情', '2026nian', 'readingStart'],
    ['插入篇目', 'xyz', null],
    ['插入篇目', '表', null],
  ])('%s by %s: %s', (title, typed, expected) => expect(grade(title, typed)).toBe(expected));

  test('before readings have come, by its characters alone', () => {
    expect(matchTitle('插入篇目', '篇目', null)).toBe('inside');
    expect(matchTitle('插入篇目', 'crpm', null)).toBeNull();
  });
});

describe('letters read as syllables', () => {
  const syllables = ['zhong', 'guo', 'xi', 'an'];
  test.each([
    ['z', 0],
    ['zh', 0],
    ['zhg', 0],
    ['zg', 0],
    ['zhongguo', 0],
    ['guox', 1],
    ['xian', 2],
    ['an', 3],
    ['zhongx', -1],
    ['ang', -1],
  ])('%s', (letters, at) => expect(readsAs(syllables, letters)).toBe(at));
});
