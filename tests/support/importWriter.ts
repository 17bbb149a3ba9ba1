// A process that imports a folder into a library, or takes up what is left of that, until it is killed or done.
// It says `begin` before the first file is to be stored, `stored <article>` for each file that has become one, and `done`.
import { readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEventHub } from '../../main/eventHub';
import { createImportDesk } from '../../main/imports/importDesk';
import { createWorkerReader } from '../../main/imports/workerReader';
import { countLibrary, openLibrary } from '../../main/library';
import { systemClock } from '../../main/ports/clock';
import { randomIds } from '../../main/ports/ids';

const [, , folder = '', files = '', worker = ''] = process.argv;
const deps = { clock: systemClock, ids: randomIds };
const library = openLibrary(folder, deps);
const events = createEventHub();
const complain = (message: string, error?: unknown) =>
  writeSync(2, `${message} ${String(error)}\n`);
const reader = createWorkerReader(pathToFileURL(worker));
const desk = createImportDesk({
  ...deps,
  library,
  events,
  reader,
  logger: { info: () => undefined, warn: complain, error: complain },
  portalId: 'portal',
  incomingFolder: join(folder, 'incoming'),
});

function begin(work: () => void): void {
  writeSync(1, 'begin\n');
  work();
}
function follow(id: string): void {
  const { stage, items } = desk.read(id);
  if (stage === 'planned') setImmediate(() => begin(() => desk.start(id, [...items.keys()])));
  if (stage === 'done') end();
}
function end(): void {
  writeSync(1, 'done\n');
  void desk.dispose().then(library.close);
}
events.listen((event, payload) => {
  const { id = '', ids = [] } = payload as { readonly id?: string; readonly ids?: string[] };
  if (event === 'imports.changed') follow(id);
  if (event === 'articles.changed') writeSync(1, `stored ${ids.join(' ')}\n`);
});

const [left] = desk.unfinished();
const isDone = left === undefined && countLibrary(library.db).articles > 0;
// Killed after the last file, before it could say so.
if (isDone) end();
else if (left === undefined) await desk.plan([files]);
else {
  // The worker starts with its first file; the kill is to meet the storing.
  const path = join(files, readdirSync(files)[0] ?? '');
  const task = { path, importedAt: '2026-03-04T05:06:07.000Z', portalId: 'portal' };
  await reader.read(task, new AbortController().signal);
  begin(() => desk.resume(left.id));
}
