import { benchLexicon, benchLibrary } from '../library/benchLibrary';
import { report, tell } from '../measured';
import { checkExactness } from './exactness';
import { OwnIndex } from './ownIndex';
import { largestOfPeers, measurePeers } from './peers';
import { drawQueries } from './queries';
import { searchedTexts } from './searchedTexts';
import { measureUpdates } from './updates';

// The search of a generated library, against other ways to search it, in one run.
const [cache = '', size = '10000'] = process.argv.slice(2);
const articles = Number(size);
const folder = benchLibrary(cache, articles, tell);
const texts = searchedTexts(folder, tell);

const index = new OwnIndex(folder);
tell('building the index');
const built = index.build(texts.bytes);
tell('drawing queries');
const queries = drawQueries(benchLexicon(), articles, { plain: 120, marked: 60 });
tell(`searching for ${queries.length} texts`);
report([...built, ...index.measure(queries)]);
tell('comparing with a scan of all texts');
report(checkExactness(index, texts, queries));
index.close();
tell('saving articles into the index');
report(measureUpdates(folder));
if (articles <= largestOfPeers) report(measurePeers(folder, texts, { queries, tell }));
texts.close();
