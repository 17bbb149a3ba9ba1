// A process that restores a backup into a folder of its own, again and again, until it is killed. It says
// `begin <number>` before each and `made <number>` once the library stands.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { runBackupTask } from '../../main/backup/backupTask';

const [, , file = '', parent = ''] = process.argv;
for (let number = 1; ; number += 1) {
  writeSync(1, `begin ${number}\n`);
  await runBackupTask('restore', { file, folder: join(parent, String(number)) });
  writeSync(1, `made ${number}\n`);
}
