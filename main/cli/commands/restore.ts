import { resolve } from 'node:path';
import { createBackupRunner } from '../../backup/backupRunner';
import { defineCommand } from '../command';
import { oneWord } from '../words';

/** `restore`: makes a new library of a backup, or of a file of a whole library, and says what it holds and what is wrong with it. */
export const restoreCommand = defineCommand({
  usage: 'restore FILE --library NEWDIR',
  options: {},
  makesLibrary: true,
  read: (words) => ({ file: resolve(oneWord('restore', words, 'FILE')) }),
  run: async ({ file }, { libraryFolder, places }) => {
    const { counts, newestChangeAt, integrity } = await createBackupRunner(places.backupWorker).run(
      'restore',
      { file, folder: libraryFolder },
    );
    const lines = [
      `library\t${libraryFolder}`,
      `integrity\t${integrity.ok ? 'ok' : 'FAILED'}`,
      `articles\t${counts.articles}`,
      `trashed\t${counts.trashed}`,
      `newest change\t${newestChangeAt ?? ''}`,
    ];
    return {
      json: { library: libraryFolder, ok: integrity.ok, counts, newestChangeAt, integrity },
      text: `${lines.join('\n')}\n`,
      errors: [
        ...integrity.database,
        ...integrity.orphans,
        ...integrity.unreadable.map(({ kind, id, message }) => `${kind} ${id}: ${message}`),
      ],
    };
  },
});
