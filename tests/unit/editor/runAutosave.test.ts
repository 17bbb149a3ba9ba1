import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { runAutosave } from '../../../renderer/features/editor/runAutosave';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An autosave over saves that the test lets go, one after another. */
function open() {
  const saves: { at: number; succeed(): void; fail(error: unknown): void }[] = [];
  let running = 0;
  let most = 0;
  const autosave = runAutosave(() => {
    running += 1;
    most = Math.max(most, running);
    return new Promise<void>((resolve, reject) => {
      saves.push({
        at: Date.now(),
        succeed: () => {
          running -= 1;
          resolve();
        },
        fail: (error) => {
          running -= 1;
          reject(error);
        },
      });
    });
  });
  return {
    autosave,
    saves,
    mostAtOnce: () => most,
    phase: () => autosave.state.get().phase,
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    settle: () => vi.advanceTimersByTimeAsync(0),
  };
}

describe('runAutosave', () => {
  test('saves once, a pause after the last of many edits', async () => {
    const { autosave, saves, pass, phase } = open();
    for (let edit = 0; edit < 5; edit += 1) {
      autosave.edited();
      await pass(600);
    }
    expect(saves).toHaveLength(0);
    await pass(400);
    expect(saves.map(({ at }) => at)).toEqual([3_400]);
    expect(phase()).toBe('saving');
    saves[0]?.succeed();
    await pass(60_000);
    expect(phase()).toBe('clean');
    expect(saves).toHaveLength(1);
  });

  test('saves after the longest wait while somebody writes without a pause', async () => {
    const { autosave, saves, pass } = open();
    for (let edit = 0; edit < 80; edit += 1) {
      autosave.edited();
      await pass(500);
      saves.at(-1)?.succeed();
    }
    expect(saves.map(({ at }) => at)).toEqual([30_000]);
  });

  test('an edit during a save leads to another save, never to two at once', async () => {
    const { autosave, saves, pass, phase, mostAtOnce } = open();
    autosave.edited();
    await pass(1_000);
    autosave.edited();
    await pass(10_000);
    expect(saves).toHaveLength(1);
    saves[0]?.succeed();
    await pass(0);
    expect(phase()).toBe('dirty');
    await pass(1_000);
    expect(saves).toHaveLength(2);
    saves[1]?.succeed();
    await pass(0);
    expect(phase()).toBe('clean');
    expect(mostAtOnce()).toBe(1);
  });

  test('a failed save is tried again after growing waits until it goes well', async () => {
    const { autosave, saves, pass, phase } = open();
    autosave.edited();
    await pass(1_000);
    for (const delayMs of [1_000, 2_000, 5_000, 15_000, 30_000, 30_000]) {
      saves.at(-1)?.fail(new AppError('storage_full'));
      await pass(delayMs - 1);
      expect(phase()).toBe('failed');
      await pass(1);
      expect(phase()).toBe('saving');
    }
    saves.at(-1)?.succeed();
    await pass(0);
    expect(phase()).toBe('clean');
  });

  test('a refusal that will stay one waits for the user', async () => {
    const { autosave, saves, pass, settle, phase } = open();
    autosave.edited();
    await pass(1_000);
    saves[0]?.fail(new AppError('conflict'));
    await pass(600_000);
    autosave.edited();
    await pass(600_000);
    expect(saves).toHaveLength(1);
    expect(phase()).toBe('failed');
    const flushed = autosave.flush();
    await settle();
    saves[1]?.succeed();
    expect(await flushed).toEqual({ ok: true });
    expect(phase()).toBe('clean');
  });

  test('what is no AppError fails as `internal`', async () => {
    const { autosave, saves, pass } = open();
    autosave.edited();
    await pass(1_000);
    saves[0]?.fail(new Error('boom'));
    await pass(0);
    expect(autosave.state.get()).toMatchObject({ phase: 'failed', error: { code: 'internal' } });
  });
});

describe('flush', () => {
  test('of what is clean saves nothing', async () => {
    const { autosave, saves } = open();
    expect(await autosave.flush()).toEqual({ ok: true });
    expect(saves).toHaveLength(0);
  });

  test('saves at once and takes the waiting save’s place', async () => {
    const { autosave, saves, pass } = open();
    autosave.edited();
    const flushed = autosave.flush();
    expect(saves.map(({ at }) => at)).toEqual([0]);
    saves[0]?.succeed();
    expect(await flushed).toEqual({ ok: true });
    await pass(60_000);
    expect(saves).toHaveLength(1);
  });

  test('during a save stores what was edited since with another', async () => {
    const { autosave, saves, pass, settle, phase } = open();
    autosave.edited();
    await pass(1_000);
    autosave.edited();
    const flushed = autosave.flush();
    saves[0]?.succeed();
    await settle();
    expect(saves).toHaveLength(2);
    saves[1]?.succeed();
    expect(await flushed).toEqual({ ok: true });
    expect(phase()).toBe('clean');
  });

  test('is not over while words came in during its own save', async () => {
    const { autosave, saves, settle, phase } = open();
    autosave.edited();
    const flushed = autosave.flush();
    autosave.edited();
    saves[0]?.succeed();
    await settle();
    saves[1]?.succeed();
    expect(await flushed).toEqual({ ok: true });
    expect(saves).toHaveLength(2);
    expect(phase()).toBe('clean');
  });

  test('settles with the failure as a value', async () => {
    const { autosave, saves } = open();
    const error = new AppError('storage_full');
    autosave.edited();
    const flushed = autosave.flush();
    saves[0]?.fail(error);
    expect(await flushed).toEqual({ ok: false, error });
  });

  test('after a failed save under way tries once more before it gives up', async () => {
    const { autosave, saves, pass, settle } = open();
    autosave.edited();
    await pass(1_000);
    const flushed = autosave.flush();
    saves[0]?.fail(new AppError('locked'));
    await settle();
    expect(saves).toHaveLength(2);
    saves[1]?.succeed();
    expect(await flushed).toEqual({ ok: true });
  });

  test('asked twice saves once at a time, and both are told', async () => {
    const { autosave, saves, settle, mostAtOnce } = open();
    autosave.edited();
    const both = Promise.all([autosave.flush(), autosave.flush()]);
    saves[0]?.succeed();
    await settle();
    expect(await both).toEqual([{ ok: true }, { ok: true }]);
    expect(mostAtOnce()).toBe(1);
  });

  test('still works on an article that is being put away', async () => {
    const { autosave, saves } = open();
    autosave.edited();
    autosave.dispose();
    const flushed = autosave.flush();
    saves[0]?.succeed();
    expect(await flushed).toEqual({ ok: true });
  });
});

test('after dispose no timer saves any more', async () => {
  const { autosave, saves, pass } = open();
  autosave.edited();
  autosave.dispose();
  await pass(60_000);
  autosave.edited();
  await pass(60_000);
  expect(saves).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
});
