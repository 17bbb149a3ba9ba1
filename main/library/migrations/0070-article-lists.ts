import { readingKey } from '../lists/readingKey';
import type { Migration } from './migration';

/** What lists count articles by, as SQL over a row of `articles`; days are those of the newsroom's clock. */
const dimensions = {
  status: (row: string) => `${row}.status`,
  channel: (row: string) => `${row}.channel`,
  updated: (row: string) => `coalesce(strftime('%Y-%m-%d', ${row}.updated_at, '+8 hours'), '')`,
  published: (row: string) => `coalesce(substr(${row}.published_at, 1, 10), '')`,
} as const;
const columns = {
  status: 'status',
  channel: 'channel',
  updated: 'updated_at',
  published: 'published_at',
};
type Dimension = keyof typeof dimensions;
const names = Object.keys(dimensions) as Dimension[];

const keyOf = (name: Dimension, row: string) =>
  `'${name}', ${row}.trashed_at IS NOT NULL, ${dimensions[name](row)}`;
const more = (name: Dimension) => `
  INSERT INTO article_tallies (dimension, trashed, key, count) VALUES (${keyOf(name, 'NEW')}, 1)
    ON CONFLICT (dimension, trashed, key) DO UPDATE SET count = count + 1;`;
const fewer = (name: Dimension) => `
  UPDATE article_tallies SET count = count - 1
    WHERE (dimension, trashed, key) = (${keyOf(name, 'OLD')});`;

const tallyOf = (name: Dimension) => `
INSERT INTO article_tallies (dimension, trashed, key, count)
  SELECT ${keyOf(name, 'a')}, count(*) FROM articles AS a GROUP BY 2, 3;
CREATE TRIGGER articles_tally_${name} AFTER UPDATE OF ${columns[name]}, trashed_at ON articles
  WHEN (${keyOf(name, 'OLD')}) IS NOT (${keyOf(name, 'NEW')})
BEGIN ${fewer(name)} ${more(name)}
END;`;

const listed = 'ON articles';
const onShelf = 'WHERE trashed_at IS NULL';

/**
 * Lists that stay quick at any length: what they sort by stands in indexes, and how many articles there are
 * of a status, a channel or a day is counted as articles come and go, not when a list is drawn.
 */
export const articleLists: Migration = {
  number: 70,
  name: 'article-lists',
  functions: { reading_key: readingKey },
  sql: `
ALTER TABLE articles ADD COLUMN title_key TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN source_key TEXT NOT NULL DEFAULT '';
UPDATE articles SET title_key = reading_key(title), source_key = reading_key(source);

CREATE INDEX articles_by_published ${listed} (published_at DESC, id) ${onShelf};
CREATE INDEX articles_by_title ${listed} (title_key DESC, id) ${onShelf};
CREATE INDEX articles_by_words ${listed} (words DESC, id) ${onShelf};
CREATE INDEX articles_by_source ${listed} (source_key DESC, updated_at DESC, id) ${onShelf};
CREATE INDEX articles_by_status ${listed} (status, updated_at DESC, id) ${onShelf};
CREATE INDEX articles_by_channel ${listed} (channel, updated_at DESC, id) ${onShelf};
CREATE INDEX articles_in_trash ${listed} (updated_at DESC, id) WHERE trashed_at IS NOT NULL;

CREATE TABLE article_tallies (
  dimension TEXT NOT NULL,
  trashed INTEGER NOT NULL CHECK (trashed IN (0, 1)),
  key TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (dimension, trashed, key)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER articles_tally_new AFTER INSERT ON articles
BEGIN ${names.map(more).join('')}
END;
CREATE TRIGGER articles_tally_gone AFTER DELETE ON articles
BEGIN ${names.map(fewer).join('')}
END;
${names.map(tallyOf).join('\n')}
`,
};
