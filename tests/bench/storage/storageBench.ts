import { openLibrary } from '../../../main/library';
import { systemClock } from '../../../main/ports/clock';
import { randomIds } from '../../../main/ports/ids';
import { benchLibrary } from '../library/benchLibrary';
import { onCopy } from '../library/libraryCopy';
import { report, tell } from '../measured';
import { measureBlocking } from './blocking';
import { measureLists } from './lists';
import { measureOpening } from './opening';
import { measureSaves } from './saves';

// What the desk asks of a library of a size: lists, opening, saving, and what stands still meanwhile.
const [cache = '', size = '10000', builtFolder = ''] = process.argv.slice(2);
const folder = benchLibrary(cache, Number(size), tell);
tell('copying the library');
await onCopy(folder, async (copy) => {
  const deps = { clock: systemClock, ids: randomIds };
  const library = openLibrary(copy, deps);
  try {
    tell('lists');
    report(measureLists(library.db));
    tell('opening articles');
    report(measureOpening(library.db));
    tell('saving articles');
    report(measureSaves(library.db, deps));
    tell('saving while a thread indexes');
    report(await measureBlocking(library, builtFolder));
  } finally {
    library.close();
  }
});
