import { describe, expect, test } from 'vitest';
import { finderOf } from '#shared/editor/search/findInText';
import { emptyQuery } from '#shared/editor/search/searchQuery';
import { patternRequestSchema } from '../../../renderer/features/editor/find/patternRequest';
import {
  createPatternRunner,
  type PatternWorker,
} from '../../../renderer/features/editor/find/patternRunner';

/** A worker in this thread; one that is stuck says that it is ready and nothing more. */
function worker(isStuck: () => boolean) {
  const target = new EventTarget();
  const say = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
  let ended = false;
  queueMicrotask(() => say({ kind: 'ready' }));
  const made: PatternWorker = {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    terminate: () => {
      ended = true;
    },
    postMessage: (message: unknown) => {
      const { ticket, query, texts } = patternRequestSchema.parse(message);
      if (isStuck()) return;
      const matches = texts.map((text) => finderOf(query)(text));
      queueMicrotask(() => say({ kind: 'found', ticket, matches }));
    },
  };
  return { made, hasEnded: () => ended };
}

const query = { ...emptyQuery, text: '\\d+', isPattern: true };

describe('a pattern runs away from the page', () => {
  test('and its hits come back text by text', async () => {
    const { made } = worker(() => false);
    const runner = createPatternRunner(() => made, 1_000);
    const result = await runner.run(query, ['12亿', '无', '3和4']);
    expect(result).toMatchObject({
      kind: 'found',
      matches: [
        [{ from: 0, to: 2 }],
        [],
        [
          { from: 0, to: 1 },
          { from: 2, to: 3 },
        ],
      ],
    });
  });

  test('one that does not end is ended, and the next runs in a new worker', async () => {
    let isStuck = true;
    const workers: ReturnType<typeof worker>[] = [];
    const runner = createPatternRunner(() => {
      const next = worker(() => isStuck);
      workers.push(next);
      return next.made;
    }, 20);
    expect(await runner.run(query, ['1'])).toEqual({ kind: 'tooSlow' });
    expect(workers.map(({ hasEnded }) => hasEnded())).toEqual([true]);
    isStuck = false;
    expect(await runner.run(query, ['1'])).toMatchObject({ kind: 'found' });
    runner.stop();
    expect(workers.map(({ hasEnded }) => hasEnded())).toEqual([true, true]);
  });

  test('a new one does not wait for the one before', async () => {
    let isStuck = true;
    const runner = createPatternRunner(() => worker(() => isStuck).made, 1_000);
    const first = runner.run(query, ['1']);
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    isStuck = false;
    expect(await runner.run(query, ['1'])).toMatchObject({ kind: 'found' });
    runner.stop();
    expect(await first).toEqual({ kind: 'tooSlow' });
  });
});
