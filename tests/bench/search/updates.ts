import { openLibrary, readArticle, saveArticle } from '../../../main/library';
import { systemClock } from '../../../main/ports/clock';
import { randomIds } from '../../../main/ports/ids';
import { runThrough } from '../../../main/search/breathe';
import { SearchEngine } from '../../../main/search/searchEngine';
import { benchLexicon } from '../library/benchLibrary';
import { inventArticle } from '../library/inventedArticle';
import { onCopy } from '../library/libraryCopy';
import { type Measured, spreadOf, timeOf } from '../measured';

const updates = 150;

/** Saves articles one after another and takes each into the index, merges and all. */
export function measureUpdates(folder: string): Measured[] {
  const lexicon = benchLexicon();
  return onCopy(folder, (copy) => {
    const deps = { clock: systemClock, ids: randomIds };
    const library = openLibrary(copy, deps);
    const engine = new SearchEngine({ db: library.db, folder: copy });
    try {
      const ids = library.db.connection
        .statement('SELECT id FROM articles ORDER BY change LIMIT ?')
        .pluck()
        .all(updates) as string[];
      const times = ids.map((id, at) => {
        const { content } = inventArticle(lexicon, 5_000_000 + at, 2_400);
        const { revision } = readArticle(library.db, id).summary;
        const saved = saveArticle(library.db, deps, {
          id,
          baseRevision: revision,
          content,
          throughSeq: 0,
        });
        if (saved.revision !== revision + 1) throw new Error('an article was not saved');
        return timeOf(() => {
          while (runThrough(engine.indexMore()));
        });
      });
      return [spreadOf({ table: 'Search, the index', name: 'taking up one saved article' }, times)];
    } finally {
      engine.close();
      library.close();
    }
  });
}
