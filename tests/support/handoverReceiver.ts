// A process that takes a hand-over file into a library until it is killed. It says `article <count>` on stdout
// once the library has taken that many.
import { writeSync } from 'node:fs';
import { receiveFile } from '../../main/handover/receiveFile';
import { openLibrary } from '../../main/library';
import { systemClock } from '../../main/ports/clock';
import { randomIds } from '../../main/ports/ids';

const [, , folder = '', path = ''] = process.argv;
const deps = { clock: systemClock, ids: randomIds };
const library = openLibrary(folder, deps);
writeSync(1, 'article 0\n');
await receiveFile(library, deps, {
  path,
  author: '林一',
  onProgress: (done) => writeSync(1, `article ${done}\n`),
});
library.close();
