import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createWorkerCheckpointer } from '../../../main/checkpoints/workerCheckpointer';
import { type Library, readArticle, saveArticle } from '../../../main/library';
import { systemClock } from '../../../main/ports/clock';
import { randomIds } from '../../../main/ports/ids';
import { createWorkerSearcher } from '../../../main/search/workerSearcher';
import { type Measured, single } from '../measured';
import { someIds } from './opening';
import { changed } from './saves';

const saves = 120;
const betweenMs = 40;
const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** How long the desk's own thread stands still while articles are saved and a thread takes them into the index. */
export async function measureBlocking(library: Library, builtFolder: string): Promise<Measured[]> {
  const { db, folder } = library;
  const deps = { clock: systemClock, ids: randomIds };
  const built = (name: string) => pathToFileURL(join(builtFolder, name));
  const place = { folder, db, logger, onProgress: () => undefined };
  const searcher = createWorkerSearcher(built('searchWorker.js'))(place);
  const checkpointer = createWorkerCheckpointer(built('checkpointWorker.js'))(place);
  // The thread is up and has taken the index up before anything is measured.
  await searcher.state();
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  for (const [at, id] of someIds(db, saves).entries()) {
    const { summary, content } = readArticle(db, id);
    if (content === null) throw new Error(`article ${id} cannot be read`);
    await pause(betweenMs);
    saveArticle(db, deps, {
      id,
      baseRevision: summary.revision,
      content: changed(content, at),
      throughSeq: 0,
    });
    searcher.changed();
    checkpointer.changed();
  }
  delay.disable();
  await searcher.dispose();
  await checkpointer.dispose();
  const table = 'The library';
  const name = 'the main thread stands still while saving and indexing';
  return [
    single({ table, name: `${name}, 99 of 100`, goal: 16 }, 'ms', delay.percentile(99) / 1e6),
    single({ table, name: `${name}, at most`, goal: 16 }, 'ms', delay.max / 1e6),
  ];
}
