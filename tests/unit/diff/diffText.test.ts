import { describe, expect, test } from 'vitest';
import { changedSpans } from '#shared/diff/comparison/spansOf';
import { markedSpans } from '#shared/diff/markedText';
import { diffText } from '#shared/diff/text/diffText';
import type { Run } from '#shared/diff/tree/treeNode';

const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text, marks: [] }]);
const shown = (before: string, after: string) => {
  const runs = plain(before);
  return markedSpans({ spans: changedSpans(runs, diffText(runs, plain(after))) });
};

describe('a change reads as a writer would name it', () => {
  test.each([
    ['', '', ''],
    ['渠修了三年。', '渠修了五年。', '渠修了[-三-]{+五+}年。'],
    ['全长3470米', '全长3500米', '全长[-3470-]{+3500+}米'],
    ['用水 1,200.5 吨', '用水 1,300.5 吨', '用水 [-1,200.5-]{+1,300.5+} 吨'],
    ['增长 GDP 三成', '增长 GNP 三成', '增长 [-GDP-]{+GNP+} 三成'],
    ['水来了。', '水来了。水又来了。', '水来了。{+水又来了。+}'],
    [
      '甲村通水，乙村通水，丙村通水。',
      '甲村通水，丙村通水。',
      '甲村通水，[-乙村通水，-]丙村通水。',
    ],
    ['他说，渠修好了。', '他昨天说，渠已经修好了。', '他{+昨天+}说，渠{+已经+}修好了。'],
    ['上午九时开闸', '下午三时放水', '[-上午九时开闸-]{+下午三时放水+}'],
    ['记者𠮷田', '记者𠮶田', '记者[-𠮷-]{+𠮶+}田'],
    ['全家👨‍👩‍👧来了', '全家👨‍👩‍👦来了', '全家[-👨‍👩‍👧-]{+👨‍👩‍👦+}来了'],
    ['渠水长流', '', '[-渠水长流-]'],
  ])('%j to %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  test('a text written anew is shown whole, not as crumbs of common characters', () => {
    const before =
      '榕川市的水渠修了三年，灌溉了两岸的田地，百姓们都说这是一条好渠，能管一百年。'.repeat(2);
    const after =
      '演出昨晚在城南剧场落幕，观众的掌声响了很久，导演说明年还会带着新戏再到这里来。'.repeat(2);
    expect(shown(before, after)).toBe(`[-${before}-]{+${after}+}`);
  });

  test('a long text is compared by its sentences, and within those that changed by words', () => {
    const sentences = Array.from({ length: 300 }, (_, at) => `第${at}段渠已经在这个月修好了。`);
    const changed = sentences.with(150, '第150段渠已经在上个月修好了。').toSpliced(20, 1);
    const expected = sentences
      .with(150, '第150段渠已经在[-这-]{+上+}个月修好了。')
      .with(20, '[-第20段渠已经在这个月修好了。-]');
    expect(shown(sentences.join(''), changed.join(''))).toBe(expected.join(''));
  });
});

describe('marks', () => {
  const bold = [{ type: 'bold' }];
  test('characters that stay under other marks are a change of format alone', () => {
    const before = [{ text: '甲村先通水', marks: [] }];
    const after = [
      { text: '甲村', marks: [] },
      { text: '先通', marks: bold },
      { text: '水', marks: [] },
    ];
    expect(diffText(before, after)).toEqual([
      { kind: 'keep', text: '甲村' },
      { kind: 'format', text: '先通', before: [], after: bold },
      { kind: 'keep', text: '水' },
    ]);
  });

  test('what is added brings its marks', () => {
    const after = [
      { text: '甲村', marks: [] },
      { text: '先', marks: bold },
      { text: '通水', marks: [] },
    ];
    expect(diffText(plain('甲村通水'), after)).toEqual([
      { kind: 'keep', text: '甲村' },
      { kind: 'insert', runs: [{ text: '先', marks: bold }] },
      { kind: 'keep', text: '通水' },
    ]);
  });
});
