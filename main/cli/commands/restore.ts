import type { BackupRunner } from '../../backup/backupRunner';
import type { CommandResult } from '../commandResult';

/** What is to be restored where. */
type Order = { readonly file: string; readonly libraryFolder: string };

/** `restore`: makes a new library of a backup and says what it holds and what is wrong with it. */
export async function runRestore(
  { file, libraryFolder }: Order,
  runner: BackupRunner,
): Promise<CommandResult> {
  const { counts, newestChangeAt, integrity } = await runner.run('restore', {
    file,
    folder: libraryFolder,
  });
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
}
