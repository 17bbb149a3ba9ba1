import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { createWorkerCheckpointer } from '../../../main/checkpoints/workerCheckpointer';
import { isLogLong, type Library, listArticles, openLibrary } from '../../../main/library';
import { tempFolder, testDeps, testLibrary } from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';
import { repositoryFolder } from '../../support/testApp';

const workerFile = pathToFileURL(join(repositoryFolder, 'out', 'main', 'checkpointWorker.js'));
const now = new Date('2026-11-25T04:00:00.000Z');

/** Articles that stand in the library's file itself, without its log. */
function articlesInFile({ file }: Library): number {
  const folder = tempFolder();
  copyFileSync(file, join(folder, 'library.sqlite'));
  const copy = openLibrary(folder, testDeps);
  try {
    return listArticles(copy.db, 'library').length;
  } finally {
    copy.close();
  }
}

test('a long log is put away by another thread, and by the one that writes only if nobody else does', async () => {
  const library = testLibrary();
  const { db, folder } = library;
  const warnings: string[] = [];
  const logger = {
    info: () => undefined,
    warn: (message: string, details: unknown) =>
      void warnings.push(`${message} ${JSON.stringify(details)}`),
    error: () => undefined,
  };
  const checkpointer = createWorkerCheckpointer(workerFile)({ folder, db, logger });
  const before = articlesInFile(library);
  while (!isLogLong(db)) addManyArticles(library, 100, now);
  expect(articlesInFile(library)).toBe(before);
  checkpointer.changed();
  await vi.waitFor(() => expect(isLogLong(db)).toBe(false), { timeout: 20_000, interval: 100 });
  expect(articlesInFile(library)).toBe(listArticles(db, 'library').length);
  // Another log of it, then all is put away.
  while (!isLogLong(db)) addManyArticles(library, 100, now);
  checkpointer.changed();
  await checkpointer.dispose();
  checkpointer.changed();
  library.close();
  expect(warnings).toEqual([]);
});
