import type { Migration } from './migration';

const tables = ['folders', 'folder_articles', 'tags', 'article_tags'] as const;
const events = ['INSERT', 'UPDATE', 'DELETE'] as const;

/** Takes the next number of the library, so that backups and searches know of a change that is in no text. */
const counted = tables.flatMap((table) =>
  events.map(
    (event) => `
CREATE TRIGGER ${table}_counted_${event.toLowerCase()} AFTER ${event} ON ${table}
BEGIN UPDATE change_counter SET last = last + 1; END;`,
  ),
);

/**
 * How a desk sorts its articles: folders within folders, each article in as many as one likes, and tags. A
 * folder that was removed keeps what lay in it, so that removing it can be undone; a tag lives as long as an
 * article has it.
 */
export const foldersAndTags: Migration = {
  number: 130,
  name: 'folders-and-tags',
  sql: `
CREATE TABLE folders (
  id TEXT NOT NULL PRIMARY KEY,
  parent_id TEXT REFERENCES folders (id),
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  removed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX folders_by_parent ON folders (parent_id);

CREATE TABLE folder_articles (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  folder_id TEXT NOT NULL REFERENCES folders (id),
  PRIMARY KEY (article_id, folder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX folder_articles_by_folder ON folder_articles (folder_id, article_id);

CREATE TABLE tags (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE article_tags (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id),
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tags_by_tag ON article_tags (tag_id, article_id);
CREATE TRIGGER article_tags_last AFTER DELETE ON article_tags
BEGIN
  DELETE FROM tags WHERE id = OLD.tag_id
    AND NOT EXISTS (SELECT 1 FROM article_tags WHERE tag_id = OLD.tag_id);
END;
${counted.join('')}
`,
};
