import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gridWindow,
  placeAfterKey,
  scrollToShow,
} from '../../../renderer/features/media/library/gridLayout';

const view = fc.record({
  top: fc.integer({ min: 0, max: 200_000 }),
  width: fc.integer({ min: 0, max: 3_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
});
const count = fc.integer({ min: 1, max: 20_000 });

test('what is in view is drawn, and never more than some rows around it', () => {
  fc.assert(
    fc.property(count, view, (pictures, { top, ...size }) => {
      const whole = gridWindow(pictures, { top: 0, ...size });
      const seen = { top: Math.min(top, Math.max(0, whole.height - size.height)), ...size };
      const { columns, first, end, rowHeight } = gridWindow(pictures, seen);
      const firstSeen = Math.floor(seen.top / rowHeight) * columns;
      const lastSeen = Math.ceil((seen.top + seen.height) / rowHeight) * columns - 1;
      expect(first).toBeLessThanOrEqual(firstSeen);
      expect(end).toBeGreaterThan(Math.min(lastSeen, pictures - 1));
      expect(end - first).toBeLessThanOrEqual((Math.ceil(size.height / rowHeight) + 5) * columns);
    }),
  );
});

test('a place that is scrolled to is in view as a whole', () => {
  fc.assert(
    fc.property(count, view, fc.nat(), (pictures, seen, any) => {
      const at = any % pictures;
      const { columns, rowHeight } = gridWindow(pictures, seen);
      fc.pre(seen.height >= rowHeight);
      const top = scrollToShow(at, { columns, rowHeight }, seen);
      const row = Math.floor(at / columns) * rowHeight;
      expect(top <= row && row + rowHeight <= top + seen.height).toBe(true);
    }),
  );
});

test.each([
  [0, 'ArrowLeft', 0],
  [0, 'ArrowRight', 1],
  [0, 'ArrowUp', 0],
  [1, 'ArrowDown', 4],
  [5, 'ArrowDown', 6],
  [6, 'ArrowDown', 6],
  [6, 'ArrowRight', 6],
  [6, 'Home', 0],
  [0, 'End', 6],
  [3, 'a', null],
])('from %i of seven in rows of three, %s goes to %s', (at, key, to) => {
  expect(placeAfterKey(at, key, { count: 7, columns: 3 })).toBe(to);
});
