import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
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

/** Bytes that a save of 1,500 characters adds to the log of a large library: some 35 pages. */
const bytesOfSave = 35 * 4_096;

const table = 'The library';
const name = 'the main thread stands still while saving and indexing';

/**
 * How long the desk's own thread stands still while articles are saved and a thread takes them into the index; beside it
 * a bare file to which as many bytes are written and flushed: what the disk alone takes.
 */
export async function measureBlocking(library: Library, builtFolder: string): Promise<Measured[]> {
  const bare = join(library.folder, 'bare');
  const file = openSync(bare, 'w');
  const bytes = new Uint8Array(bytesOfSave);
  const alone = await standstill(saves, () => {
    writeSync(file, bytes);
    fsyncSync(file);
  });
  closeSync(file);
  rmSync(bare);
  const saving = await whileIndexing(library, builtFolder);
  return [
    ...rowsOf(saving),
    ...rowsOf(alone).map((row) => ({ ...row, peer: '140 KB written and flushed' })),
  ];
}

type Delay = { percentile(share: number): number; readonly max: number };

function rowsOf(delay: Delay): Measured[] {
  const goal = 16;
  return [
    single({ table, name: `${name}, 99 of 100`, goal }, 'ms', delay.percentile(99) / 1e6),
    single({ table, name: `${name}, at most`, goal }, 'ms', delay.max / 1e6),
  ];
}

/** How the event loop is held up while work is done so many times, with a rest between. */
async function standstill(times: number, work: (at: number) => void): Promise<Delay> {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  for (let at = 0; at < times; at += 1) {
    await pause(betweenMs);
    work(at);
  }
  delay.disable();
  return delay;
}

async function whileIndexing({ db, folder }: Library, builtFolder: string): Promise<Delay> {
  const deps = { clock: systemClock, ids: randomIds };
  const built = (file: string) => pathToFileURL(join(builtFolder, file));
  const place = { folder, db, logger, onProgress: () => undefined };
  const searcher = createWorkerSearcher(built('searchWorker.js'))(place);
  const checkpointer = createWorkerCheckpointer(built('checkpointWorker.js'))(place);
  // The thread is up and has taken the index up before anything is measured.
  await searcher.state();
  const ids = someIds(db, saves);
  const delay = await standstill(ids.length, (at) => {
    const id = ids[at] ?? '';
    const { summary, content } = readArticle(db, id);
    if (content === null) throw new Error(`article ${id} cannot be read`);
    saveArticle(db, deps, {
      id,
      baseRevision: summary.revision,
      content: changed(content, at),
      throughSeq: 0,
    });
    searcher.changed();
    checkpointer.changed();
  });
  await searcher.dispose();
  await checkpointer.dispose();
  return delay;
}
