import type { JournalBatch, JournalEntry } from '#shared/domain/draft';
import { type AppError, asAppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { createStore, type Store } from '../../ui/store';

/** Milliseconds between a change and its journal entry; the promise to the writer is 250. */
const flushDelayMs = 150;
/** Milliseconds before a refused batch is sent again. */
const retryDelayMs = 1_000;

export type DraftJournal = {
  /** The failure that keeps entries from the disk, or null. */
  readonly failure: Store<AppError | null>;
  add(entry: JournalEntry): void;
  /** Number of the newest entry; a save that holds it settles all up to it. */
  lastSeq(): number;
  /** Sends what waits; rejects when it could not be written. */
  flush(): Promise<void>;
  /** Runs a task while no batch is under way, so that a save and a batch never cross. */
  exclusive(task: () => Promise<void>): Promise<void>;
  /** Forgets what a save has stored, up to and with this number. */
  settle(throughSeq: number): void;
  dispose(): void;
};

/** What the journal needs to know of the article when it sends a batch. */
export type JournalTarget = {
  readonly articleId: string;
  baseRevision(): number;
  append(batch: JournalBatch): Promise<void>;
};

/**
 * Gathers changes and has them written within 250 ms. Batches go one after another in order; one that
 * fails stays at the head of the queue and is sent again, so that the journal never has a hole.
 */
export function createDraftJournal(target: JournalTarget): DraftJournal {
  const waiting: JournalEntry[] = [];
  const failure = createStore<AppError | null>(null);
  let nextSeq = 1;
  let sentThrough = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let flight: Promise<void> = Promise.resolve();
  let disposed = false;

  const send = async () => {
    while (waiting.length > 0) {
      const entries = waiting.slice(0, limits.journalEntries);
      const batch = { articleId: target.articleId, firstSeq: sentThrough + 1, entries };
      await target.append({ ...batch, baseRevision: target.baseRevision() });
      waiting.splice(0, entries.length);
      sentThrough += entries.length;
    }
    failure.set(null);
  };
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    // A flush that failed has told its caller; the next one starts from the same head of the queue.
    const attempt = flight.catch(() => undefined).then(send);
    flight = attempt;
    attempt.catch((error: unknown) => {
      failure.set(asAppError(error));
      schedule(retryDelayMs);
    });
    return attempt;
  };
  const schedule = (delayMs: number) => {
    if (disposed) return;
    timer ??= setTimeout(() => void flush().catch(() => undefined), delayMs);
  };

  return {
    failure,
    add: (entry) => {
      waiting.push(entry);
      nextSeq += 1;
      schedule(flushDelayMs);
    },
    lastSeq: () => nextSeq - 1,
    flush,
    exclusive: (task) => {
      const run = flight.catch(() => undefined).then(task);
      flight = run;
      return run;
    },
    settle: (throughSeq) => {
      const stored = Math.max(0, throughSeq - sentThrough);
      waiting.splice(0, stored);
      sentThrough += stored;
    },
    dispose: () => {
      disposed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
