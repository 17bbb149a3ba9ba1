import { describe, expect, test } from 'vitest';
import { layOutList } from '../../../renderer/features/library/list/listLayout';

const heights = { row: 98, head: 28 };
const groups = {
  total: 105_003,
  groups: [
    { key: 'today', count: 2 },
    { key: 'yesterday', count: 1 },
    { key: '2026-10', count: 105_000 },
  ],
};
const layOut = (folded: readonly string[] = [], hasHeads = true) =>
  layOutList(groups, heights, { hasHeads, folded: new Set(folded) });

describe('a list in groups', () => {
  test('has a head before each group, and rows by their place in it', () => {
    const layout = layOut();
    expect(layout.lineCount).toBe(105_006);
    expect(layout.rowCount).toBe(105_003);
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => layout.lineAt(index)?.kind)).toEqual([
      'head',
      'row',
      'row',
      'head',
      'row',
      'head',
      'row',
    ]);
    expect(layout.lineAt(6)).toEqual({ kind: 'row', group: '2026-10', offset: 0, position: 3 });
    expect(layout.lineAt(105_006)).toBeNull();
    expect(layout.lineAt(-1)).toBeNull();
  });

  test('a folded group keeps its head and its count', () => {
    const layout = layOut(['today']);
    expect(layout.lineAt(0)).toEqual({ kind: 'head', group: 'today', count: 2, isFolded: true });
    expect(layout.lineAt(1)).toMatchObject({ kind: 'head', group: 'yesterday' });
    expect(layout.lineAt(2)).toMatchObject({ kind: 'row', position: 2 });
    expect(layout.rowCount).toBe(105_003);
  });

  test.each([[[]], [['today']], [['today', 'yesterday', '2026-10']], [['2026-10']]])(
    'every line is found again where it stands, with %j folded',
    (folded) => {
      const layout = layOut(folded);
      const all = Array.from({ length: Math.min(layout.lineCount, 40) }, (_, index) => index);
      for (const index of [...all, layout.lineCount - 1]) {
        expect(layout.indexAt(layout.topOf(index))).toBe(index);
        expect(layout.indexAt(layout.topOf(index) + 27)).toBe(index);
        const line = layout.lineAt(index);
        if (line?.kind === 'row') expect(layout.indexOf(line.group, line.offset)).toBe(index);
      }
      expect(layout.indexAt(layout.height + 1_000)).toBe(layout.lineCount - 1);
      expect(layout.indexAt(-5)).toBe(0);
    },
  );
});

test('a list without groups has rows alone', () => {
  const layout = layOutList({ total: 3, groups: [{ key: '', count: 3 }] }, heights, {
    hasHeads: false,
    folded: new Set(['']),
  });
  expect(layout.height).toBe(3 * 98);
  expect(layout.lineAt(2)).toEqual({ kind: 'row', group: '', offset: 2, position: 2 });
});

test('an empty list has no line', () => {
  const layout = layOutList({ total: 0, groups: [] }, heights, {
    hasHeads: true,
    folded: new Set(),
  });
  expect([layout.lineCount, layout.height, layout.indexAt(10), layout.lineAt(0)]).toEqual([
    0,
    0,
    0,
    null,
  ]);
});
