import { AppError, type AppErrorData, asAppError } from '#shared/domain/errors';
import type { ImportItemState } from '#shared/domain/importRun';
import { timestamp } from '../ports/clock';
import type { ImportDeskDeps } from './importDeskDeps';
import type { ImportTaskResult } from './importTask';
import type { BookedItem, RunBook } from './runBook';

/** What is done with the files of an import as they are read. */
type Work = {
  /** What it throws refuses the file, unless the library itself cannot take any: that stops the import. */
  take(item: BookedItem, read: ImportTaskResult): void;
  refuse?(item: BookedItem, error: AppErrorData): void;
  end(stopped: boolean): void;
};

/** Goes through the files of imports one by one, away from the main thread. */
export type WorkList = {
  /** Reads the files that stand in a state, in order, until they are done or the import is stopped. */
  through(id: string, state: ImportItemState, work: Work): void;
  stop(id: string): void;
  dispose(): Promise<void>;
};

export function createWorkList(deps: ImportDeskDeps, book: RunBook): WorkList {
  const controllers = new Map<string, AbortController>();
  const working = new Set<Promise<void>>();

  const takeOne = async (id: string, item: BookedItem, work: Work, signal: AbortSignal) => {
    const { path } = item;
    const task = { path, importedAt: timestamp(deps.clock), portalId: deps.portalId };
    let isRead = false;
    try {
      const read = await deps.reader.read(task, signal);
      isRead = true;
      work.take(item, read);
    } catch (cause) {
      const refusal = asAppError(cause);
      // Stopped, it is still to be done.
      if (refusal.code === 'cancelled') return;
      // A library that is full or locked would refuse every file after this one as well.
      if (refusal.code === 'storage_full' || (isRead && refusal.retryable)) throw refusal;
      if (refusal.code === 'internal') {
        deps.logger.error('import failed', cause, { fileName: item.fileName });
      }
      const error = refusal.toData();
      work.refuse?.(item, error);
      book.changeItem(id, item.ordinal, { state: 'refused', error });
    }
  };
  const goThrough = async (id: string, state: ImportItemState, work: Work) => {
    const controller = new AbortController();
    controllers.set(id, controller);
    const { signal } = controller;
    try {
      for (const item of book.get(id).items.filter((each) => each.state === state)) {
        if (!signal.aborted) await takeOne(id, item, work, signal);
      }
      work.end(signal.aborted);
    } catch (error) {
      // What is left can be taken up when the library is well again.
      deps.logger.error('an import ended early', error);
      book.change(id, { stage: 'stopped', stoppedBy: stopOf(error).toData() });
    } finally {
      controllers.delete(id);
    }
  };
  return {
    through: (id, state, work) => {
      const done = goThrough(id, state, work);
      working.add(done);
      void done.then(() => working.delete(done));
    },
    stop: (id) => controllers.get(id)?.abort(),
    dispose: async () => {
      for (const controller of controllers.values()) controller.abort();
      await Promise.all(working);
      await deps.reader.dispose();
    },
  };
}

/** Why an import stands: a full disk has words of its own here, since nothing is stored again by itself. */
function stopOf(error: unknown): AppError {
  const refusal = asAppError(error);
  if (refusal.code !== 'storage_full') return refusal;
  return new AppError('storage_full', { reason: 'importNoRoom', cause: error });
}
