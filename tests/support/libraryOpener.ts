// A process that opens a library, with whatever migrations that takes, until it is killed. It says `begin` before
// and `opened <milliseconds>` after.
import { writeSync } from 'node:fs';
import { openLibrary } from '../../main/library';
import { systemClock } from '../../main/ports/clock';
import { randomIds } from '../../main/ports/ids';

const [, , folder = ''] = process.argv;
writeSync(1, 'begin\n');
const start = performance.now();
const library = openLibrary(folder, { clock: systemClock, ids: randomIds });
writeSync(1, `opened ${Math.ceil(performance.now() - start)}\n`);
library.close();
