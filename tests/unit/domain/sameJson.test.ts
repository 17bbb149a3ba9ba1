import { expect, test } from 'vitest';
import { isSameJson } from '#shared/domain/sameJson';

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: { c: 2, d: [3] } }, { b: { d: [3], c: 2 }, a: 1 }, true],
  [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }], true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: 1, b: null }, false],
  [null, {}, false],
  ['', '', true],
])('%j and %j: %s', (one, other, expected) => {
  expect(isSameJson(one, other)).toBe(expected);
});

test('a field put back as it was is no change', () => {
  const before = { id: 'a', label: '甲', width: 'half' };
  const { label, ...rest } = before;
  expect(isSameJson({ ...rest, label }, before)).toBe(true);
});
