import { openReader } from '../../../main/library';
import { LikenessIndex } from '../../../main/likeness/likenessIndex';
import { runThrough } from '../../../main/search/breathe';
import { tell } from '../measured';
import { benchLibrary } from './benchLibrary';

// Makes a generated library, or finds it, and says where it lies; with `compared` its articles are compared, as those
// of a library in use are.
const [cache = '', articles = '10000', compared = ''] = process.argv.slice(2);
const folder = benchLibrary(cache, Number(articles), tell);
if (compared === 'compared') {
  tell('comparing the articles');
  const reader = openReader(folder);
  const index = new LikenessIndex({ db: reader.db, folder });
  runThrough(index.catchUp());
  index.close();
  reader.close();
}
process.stdout.write(`${folder}\n`);
