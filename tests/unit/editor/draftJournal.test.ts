import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JournalBatch, JournalEntry } from '#shared/domain/draft';
import { journalBatchSchema } from '#shared/domain/draft';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { createDraftJournal } from '../../../renderer/features/editor/draftJournal';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const entry = (number: number): JournalEntry => ({
  kind: 'steps',
  steps: [{ stepType: 'replace', from: number, to: number }],
});
const numberOf = (each: JournalEntry) =>
  each.kind === 'steps' ? Number((each.steps[0] as { from?: number }).from) : Number.NaN;

/** A journal over a main process that takes whole batches, unless `refuse` says what to throw. */
function open() {
  const accepted: JournalBatch[] = [];
  const times: number[] = [];
  let revision = 1;
  let refuse: (() => unknown) | null = null;
  let hold: Promise<void> | null = null;
  let running = 0;
  const journal = createDraftJournal({
    articleId: 'article-1',
    baseRevision: () => revision,
    append: async (batch) => {
      running += 1;
      expect(running).toBe(1);
      journalBatchSchema.parse(batch);
      await hold;
      running -= 1;
      const error = refuse?.();
      if (error !== undefined && error !== null) throw error;
      accepted.push(structuredClone(batch));
      times.push(Date.now());
    },
  });
  return {
    journal,
    accepted,
    times,
    saveAs: (next: number) => {
      revision = next;
    },
    refuseWith: (next: (() => unknown) | null) => {
      refuse = next;
    },
    holdUntil: (next: Promise<void> | null) => {
      hold = next;
    },
    add: (...numbers: number[]) => {
      for (const number of numbers) journal.add(entry(number));
    },
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    numbers: () => accepted.flatMap(({ entries }) => entries.map(numberOf)),
  };
}

const full = () => new AppError('storage_full');

describe('the draft journal', () => {
  test('writes what was gathered within 250 ms, as one batch', async () => {
    const { accepted, add, pass, times } = open();
    add(1);
    await pass(100);
    add(2, 3);
    await pass(150);
    expect(accepted).toEqual([
      {
        articleId: 'article-1',
        baseRevision: 1,
        firstSeq: 1,
        entries: [entry(1), entry(2), entry(3)],
      },
    ]);
    expect(times[0]).toBeLessThanOrEqual(250);
  });

  test('numbers the batches without a gap', async () => {
    const { accepted, add, pass, journal } = open();
    add(1, 2);
    await pass(250);
    add(3);
    await pass(250);
    expect(accepted.map(({ firstSeq }) => firstSeq)).toEqual([1, 3]);
    expect(journal.lastSeq()).toBe(3);
  });

  test('parts what is longer than a batch may be', async () => {
    const { accepted, add, journal } = open();
    const count = limits.journalEntries * 2 + 5;
    add(...Array.from({ length: count }, (_, index) => index + 1));
    await journal.flush();
    expect(accepted.map(({ firstSeq, entries }) => [firstSeq, entries.length])).toEqual([
      [1, limits.journalEntries],
      [limits.journalEntries + 1, limits.journalEntries],
      [limits.journalEntries * 2 + 1, 5],
    ]);
  });

  test('sends nothing when nothing waits', async () => {
    const { accepted, journal, pass } = open();
    await journal.flush();
    await pass(60_000);
    expect(accepted).toEqual([]);
  });

  test('keeps a refused batch at the head, says so, and sends it again until it is taken', async () => {
    const { add, pass, numbers, journal, refuseWith } = open();
    refuseWith(full);
    add(1, 2);
    await pass(250);
    expect(journal.failure.get()).toMatchObject({ code: 'storage_full' });
    add(3);
    await pass(5_000);
    expect(numbers()).toEqual([]);
    refuseWith(null);
    await pass(1_000);
    expect(numbers()).toEqual([1, 2, 3]);
    expect(journal.failure.get()).toBeNull();
  });

  test('a flush that cannot write rejects, and the next one starts from the same entry', async () => {
    const { add, numbers, journal, refuseWith } = open();
    add(1);
    refuseWith(full);
    await expect(journal.flush()).rejects.toMatchObject({ code: 'storage_full' });
    refuseWith(null);
    await journal.flush();
    expect(numbers()).toEqual([1]);
  });

  test('entries added while a batch is under way go into the next', async () => {
    const { add, accepted, journal, holdUntil } = open();
    let letGo = () => {};
    holdUntil(
      new Promise((resolve) => {
        letGo = resolve;
      }),
    );
    add(1);
    const first = journal.flush();
    await vi.advanceTimersByTimeAsync(0);
    add(2);
    letGo();
    await first;
    await journal.flush();
    expect(accepted.map(({ firstSeq, entries }) => [firstSeq, entries.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('names the revision that the article stands on when the batch is sent', async () => {
    const { add, accepted, journal, saveAs } = open();
    add(1);
    await journal.flush();
    saveAs(2);
    journal.settle(1);
    add(2);
    await journal.flush();
    expect(accepted.map(({ baseRevision, firstSeq }) => [baseRevision, firstSeq])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('a save and a batch never cross', async () => {
    const { add, journal, pass, numbers } = open();
    const order: string[] = [];
    add(1);
    const flushed = journal.flush().then(() => order.push('batch'));
    const saved = journal.exclusive(async () => {
      order.push(`save sees ${numbers()}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      order.push(`save ends with ${numbers()}`);
    });
    await pass(0);
    add(2);
    await pass(900);
    await Promise.all([flushed, saved]);
    await pass(500);
    expect(order).toEqual(['batch', 'save sees 1', 'save ends with 1']);
    expect(numbers()).toEqual([1, 2]);
  });

  test('a task that fails does not stop the batches after it', async () => {
    const { add, journal, numbers } = open();
    await expect(journal.exclusive(async () => Promise.reject(full()))).rejects.toMatchObject({
      code: 'storage_full',
    });
    add(1);
    await journal.flush();
    expect(numbers()).toEqual([1]);
  });

  test('what a save holds is sent no more, what came later still is, under its number', async () => {
    const { add, accepted, journal, refuseWith } = open();
    refuseWith(full);
    add(1, 2, 3);
    await journal.flush().catch(() => undefined);
    journal.settle(2);
    refuseWith(null);
    await journal.flush();
    expect(accepted.map(({ firstSeq, entries }) => [firstSeq, entries.map(numberOf)])).toEqual([
      [3, [3]],
    ]);
  });

  test('settling what was sent long ago changes nothing', async () => {
    const { add, journal, numbers } = open();
    add(1, 2);
    await journal.flush();
    journal.settle(1);
    add(3);
    await journal.flush();
    expect(numbers()).toEqual([1, 2, 3]);
  });

  test('after dispose no timer sends any more', async () => {
    const { add, journal, pass, accepted } = open();
    add(1);
    journal.dispose();
    await pass(60_000);
    expect(accepted).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a batch under way that fails after dispose is not tried again', async () => {
    const { add, journal, pass, accepted, refuseWith, holdUntil } = open();
    let letGo = () => {};
    holdUntil(
      new Promise((resolve) => {
        letGo = resolve;
      }),
    );
    refuseWith(full);
    add(1);
    await pass(250);
    journal.dispose();
    letGo();
    await pass(0);
    refuseWith(null);
    await pass(60_000);
    expect(accepted).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  type Move =
    | { readonly kind: 'add'; readonly count: number }
    | { readonly kind: 'pass'; readonly ms: number }
    | { readonly kind: 'flush' }
    | { readonly kind: 'disk'; readonly works: boolean }
    | { readonly kind: 'save'; readonly works: boolean };
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 1_500 }) }),
    fc.record({ kind: fc.constant('flush' as const) }),
    fc.record({ kind: fc.constant('disk' as const), works: fc.boolean() }),
    fc.record({ kind: fc.constant('save' as const), works: fc.boolean() }),
  );

  test('whatever fails, what was taken or saved is every entry in order, with no gap and none twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 30 }), async (moves) => {
        const desk = open();
        const pending: Promise<unknown>[] = [];
        let added = 0;
        let revision = 1;
        let savedThrough = 0;
        /** All that is safe up to now: stored by a save, or taken by the journal after it. */
        const checkNoGap = () => {
          let expected = 1;
          for (const { firstSeq, entries } of desk.accepted) {
            expect(firstSeq).toBe(numberOf(entries[0] as JournalEntry));
            expect(firstSeq).toBeLessThanOrEqual(Math.max(expected, savedThrough + 1));
            expect(firstSeq).toBeGreaterThanOrEqual(expected);
            expect(entries.map(numberOf)).toEqual(entries.map((_entry, index) => firstSeq + index));
            expected = firstSeq + entries.length;
          }
          return Math.max(expected - 1, savedThrough);
        };
        const save = async (works: boolean) => {
          const throughSeq = desk.journal.lastSeq();
          await desk.journal.flush().catch(() => undefined);
          await desk.journal.exclusive(async () => {
            await new Promise((resolve) => setTimeout(resolve, 50));
            if (!works) throw full();
            revision += 1;
            desk.saveAs(revision);
            savedThrough = throughSeq;
            desk.journal.settle(throughSeq);
          });
        };
        for (const each of moves) {
          if (each.kind === 'add') {
            desk.add(...Array.from({ length: each.count }, (_, index) => added + index + 1));
            added += each.count;
          } else if (each.kind === 'pass') await desk.pass(each.ms);
          else if (each.kind === 'flush') pending.push(desk.journal.flush().catch(() => undefined));
          else if (each.kind === 'disk') desk.refuseWith(each.works ? null : full);
          else pending.push(save(each.works).catch(() => undefined));
          checkNoGap();
        }
        desk.refuseWith(null);
        await desk.pass(10_000);
        await Promise.all(pending);
        expect(checkNoGap()).toBe(added);
        expect(desk.journal.failure.get()).toBeNull();
        desk.journal.dispose();
      }),
      { numRuns: 300 },
    );
  });
});
