import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '#shared/domain/settings';
import { createPaperView, zoomedBy } from '../../../renderer/features/editor/paperView';

describe('the size of the paper', () => {
  test.each([
    [100, 1, 110],
    [100, -1, 90],
    [200, 1, 200],
    [80, -1, 80],
    [105, 1, 120],
    [190, 5, 200],
  ])('%i by %i steps is %i', (percent, steps, expected) => {
    expect(zoomedBy(percent, steps)).toBe(expected);
  });
});

describe('how the paper is written on', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('changes at once and is kept when it has come to rest', () => {
    const keep = vi.fn();
    const { view, change } = createPaperView(defaultSettings.paper, keep);
    change({ zoomPercent: 110 });
    change({ zoomPercent: 120 });
    change({ typewriter: true });
    expect(view.get()).toEqual({ zoomPercent: 120, focus: false, typewriter: true });
    expect(keep).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(keep.mock.calls).toEqual([[{ zoomPercent: 120, focus: false, typewriter: true }]]);
  });

  test('is kept at once when the window closes, and not a second time', () => {
    const keep = vi.fn();
    const { change, settle } = createPaperView(defaultSettings.paper, keep);
    settle();
    change({ focus: true });
    settle();
    vi.runAllTimers();
    settle();
    expect(keep.mock.calls).toEqual([[{ ...defaultSettings.paper, focus: true }]]);
  });

  test('what changes nothing is not kept', () => {
    const keep = vi.fn();
    createPaperView(defaultSettings.paper, keep).change({ zoomPercent: 100 });
    vi.runAllTimers();
    expect(keep).not.toHaveBeenCalled();
  });
});
