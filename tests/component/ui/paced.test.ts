import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { paced } from '../../../renderer/ui/paced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Work that takes some milliseconds each time, done once already. */
function workOf(tookMs: number) {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock + Date.now());
  const work = vi.fn(() => {
    clock += tookMs;
  });
  const pace = paced(work);
  pace.ask();
  vi.advanceTimersByTime(30);
  work.mockClear();
  return { pace, work };
}

/** Keys at an even distance, each of which asks; gives how often the work was done meanwhile. */
function keys({ pace, work }: ReturnType<typeof workOf>, count: number, apartMs: number): number {
  for (let key = 0; key < count; key += 1) {
    pace.ask();
    vi.advanceTimersByTime(apartMs);
  }
  return work.mock.calls.length;
}

describe('work that follows what is written', () => {
  test('is done after the frame that shows what asked, once for several keys, when it takes no time', () => {
    const { pace, work } = workOf(0);
    for (let key = 0; key < 3; key += 1) pace.ask();
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(work).toHaveBeenCalledTimes(1);
    expect(keys({ pace, work }, 6, 40)).toBe(7);
  });

  test('waits for a pause when it took long, and is done once then', () => {
    const dear = workOf(40);
    expect(keys(dear, 6, 90)).toBe(0);
    vi.advanceTimersByTime(60);
    expect(dear.work).toHaveBeenCalledTimes(1);
  });

  test('is done within a second even if nobody pauses', () => {
    expect(keys(workOf(40), 12, 90)).toBe(1);
  });

  test('is not done any more after it was stopped', () => {
    const { pace, work } = workOf(0);
    pace.ask();
    pace.stop();
    vi.advanceTimersByTime(2_000);
    expect(work).not.toHaveBeenCalled();
  });
});
