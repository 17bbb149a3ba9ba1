import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { peek, testLibrary } from '../../support/library';

/** The query of a trigger that takes the text whose pictures are noted, with the article's id for `NEW`. */
function textOf(trigger: string): string {
  const query = /shown AS MATERIALIZED \(([\s\S]*?)\),\s*figures/.exec(trigger)?.[1];
  if (query === undefined) throw new Error('the trigger takes no text');
  return query.replace(/NEW\.\w+/g, "'an-article'");
}

test.each(['articles_show_pictures', 'revisions_show_pictures'])(
  '%s looks through the current text alone, however many there were before',
  (name) => {
    const library = testLibrary();
    const trigger = peek(library, `SELECT sql FROM sqlite_master WHERE name = '${name}'`);
    const driver = new Database(library.file, { readonly: true });
    try {
      const plan = driver.prepare(`EXPLAIN QUERY PLAN ${textOf(String(trigger))}`).all();
      expect(plan).toMatchObject([
        { detail: 'SEARCH a USING INDEX sqlite_autoindex_articles_1 (id=?)' },
        {
          detail: 'SEARCH v USING INDEX sqlite_autoindex_revisions_1 (article_id=? AND revision=?)',
        },
      ]);
    } finally {
      driver.close();
    }
  },
);
