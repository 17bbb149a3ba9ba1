// A process that backs a library up, again and again, until it is killed. It says `begin` before each backup
// and `made <name>` once one stands.
import { writeSync } from 'node:fs';
import { runBackupTask } from '../../main/backup/backupTask';
import { backupFolderOf, libraryFileOf } from '../../main/library';

const [, , folder = ''] = process.argv;
const libraryFile = libraryFileOf(folder);
while (true) {
  writeSync(1, 'begin\n');
  const at = new Date().toISOString();
  const target = { folder: backupFolderOf(folder), at, reason: 'manual' } as const;
  const { name } = await runBackupTask('write', { libraryFile, target });
  writeSync(1, `made ${name}\n`);
}
