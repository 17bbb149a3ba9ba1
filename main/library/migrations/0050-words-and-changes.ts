import { countBody } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import { readContent } from '../articles/content';
import type { Migration } from './migration';

/** 字数 of a stored content's body; 0 for one that cannot be read, which opening it says. */
function wordsOf(content: string): number {
  const stored = readContent(content);
  return stored.ok ? countBody(textInForce(stored.document)).words : 0;
}

/**
 * Lists say 字数 as the desk counts it, and every change of an article takes the next number of the
 * library, so that whoever keeps something derived from articles can ask what is new since a number.
 */
export const wordsAndChanges: Migration = {
  number: 50,
  name: 'words-and-changes',
  functions: { words_of: wordsOf },
  sql: `
ALTER TABLE articles RENAME COLUMN characters TO words;
UPDATE articles SET words = (
  SELECT words_of(v.content) FROM revisions AS v
  WHERE v.article_id = articles.id AND v.revision = articles.revision
);

CREATE TABLE change_counter (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  last INTEGER NOT NULL CHECK (last >= 0)
) STRICT;

ALTER TABLE articles ADD COLUMN change INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET change = ordered.place FROM (
  SELECT id, row_number() OVER (ORDER BY updated_at, id) AS place FROM articles
) AS ordered WHERE ordered.id = articles.id;
INSERT INTO change_counter (only, last) SELECT 1, count(*) FROM articles;
CREATE INDEX articles_by_change ON articles (change);

CREATE TABLE purged_articles (
  article_id TEXT NOT NULL PRIMARY KEY,
  change INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX purged_by_change ON purged_articles (change);

CREATE TRIGGER articles_number_new AFTER INSERT ON articles
BEGIN
  UPDATE change_counter SET last = last + 1;
  UPDATE articles SET change = (SELECT last FROM change_counter) WHERE id = NEW.id;
END;
CREATE TRIGGER articles_number_changed AFTER UPDATE OF revision, trashed_at ON articles
BEGIN
  UPDATE change_counter SET last = last + 1;
  UPDATE articles SET change = (SELECT last FROM change_counter) WHERE id = NEW.id;
END;
CREATE TRIGGER articles_number_purged AFTER DELETE ON articles
BEGIN
  UPDATE change_counter SET last = last + 1;
  INSERT INTO purged_articles (article_id, change)
  SELECT OLD.id, last FROM change_counter;
END;
`,
};
