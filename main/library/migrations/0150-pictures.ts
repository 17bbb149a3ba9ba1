import type { Migration } from './migration';

type Holder = {
  readonly table: string;
  /** Columns with JSON that may name pictures. */
  readonly columns: readonly string[];
  /** A row's key as SQL. */
  readonly key: (row: string) => string;
};

const joined =
  (...columns: readonly string[]) =>
  (row: string) =>
    columns.map((column) => `${row}.${column}`).join(` || ' ' || `);

/** Everything in a library that can hold an article's text, or part of one. */
const holders: readonly Holder[] = [
  { table: 'revisions', columns: ['content'], key: joined('article_id', 'revision') },
  { table: 'recoveries', columns: ['content'], key: joined('id') },
  {
    table: 'journal',
    columns: ['payload'],
    key: joined('article_id', 'sitting', 'base_revision', 'seq'),
  },
  { table: 'journal_rejects', columns: ['payload'], key: joined('id') },
  { table: 'desk_notes', columns: ['notes'], key: joined('article_id') },
  { table: 'template_versions', columns: ['body'], key: joined('id', 'version') },
  { table: 'template_drafts', columns: ['body'], key: joined('id') },
  { table: 'other_revisions', columns: ['content'], key: joined('article_id', 'content_sha256') },
  { table: 'other_records', columns: ['record'], key: joined('article_id', 'kind', 'id') },
  { table: 'incoming_articles', columns: ['base', 'content'], key: joined('id') },
];

/** A text that names no picture is not read: this word stands wherever one is named. */
const namesPictures = ({ columns }: Holder, row: string) =>
  columns.map((column) => `instr(coalesce(${row}.${column}, ''), 'mediaId') > 0`).join(' OR ');

// Any hash counts, wherever it stands: a step of the journal names a picture in other places than a text does.
const referencesOf = ({ table, columns, key }: Holder, row: string) =>
  columns
    .map(
      (column) => `
  INSERT OR IGNORE INTO media_references (media_id, holder, holder_key)
    SELECT DISTINCT j.value, '${table}', ${key(row)}
    FROM json_tree(CASE WHEN json_valid(${row}.${column}) THEN ${row}.${column} ELSE '[]' END) AS j
    WHERE j.type = 'text' AND length(j.value) = 64 AND j.value NOT GLOB '*[^0-9a-f]*';`,
    )
    .join('');

const forget = ({ table, key }: Holder, row: string) => `
  DELETE FROM media_references WHERE holder = '${table}' AND holder_key = ${key(row)};`;

const followed = (holder: Holder) => `
CREATE TRIGGER ${holder.table}_pictures_new AFTER INSERT ON ${holder.table}
  WHEN ${namesPictures(holder, 'NEW')}
BEGIN ${referencesOf(holder, 'NEW')}
END;
CREATE TRIGGER ${holder.table}_pictures_changed AFTER UPDATE ON ${holder.table}
  WHEN ${namesPictures(holder, 'OLD')} OR ${namesPictures(holder, 'NEW')}
BEGIN ${forget(holder, 'OLD')} ${referencesOf(holder, 'NEW')}
END;
CREATE TRIGGER ${holder.table}_pictures_gone AFTER DELETE ON ${holder.table}
  WHEN ${namesPictures(holder, 'OLD')}
BEGIN ${forget(holder, 'OLD')}
END;`;

const takenUp = ({ table, columns, key }: Holder) =>
  columns
    .map(
      (column) => `
INSERT OR IGNORE INTO media_references (media_id, holder, holder_key)
  SELECT DISTINCT j.value, '${table}', ${key('h')}
  FROM ${table} AS h, json_tree(CASE WHEN json_valid(h.${column}) THEN h.${column} ELSE '[]' END) AS j
  WHERE instr(coalesce(h.${column}, ''), 'mediaId') > 0
    AND j.type = 'text' AND length(j.value) = 64 AND j.value NOT GLOB '*[^0-9a-f]*';`,
    )
    .join('');

const wordsOf = (part: number) => `coalesce((
      SELECT group_concat(t.value, '') FROM json_tree(v.content, f.path || '.content[${part}]') AS t
      WHERE t.key = 'text' AND t.type = 'text'), '')`;
const attribute = (name: string) => `coalesce(v.content ->> (f.path || '.attrs.${name}'), '')`;

/** The pictures of articles as their current texts show them. */
const shown = (where: string) => `
  INSERT INTO article_pictures (article_id, ordinal, block_id, media_id, caption, credit)
    SELECT v.article_id, f.id, ${attribute('id')}, ${attribute('mediaId')},
      ${wordsOf(0)}, ${wordsOf(1)}
    FROM articles AS a
    JOIN revisions AS v ON v.article_id = a.id AND v.revision = a.revision,
      json_tree(CASE WHEN json_valid(v.content) THEN v.content ELSE '{}' END, '$.document') AS f
    WHERE ${where} AND instr(v.content, 'mediaId') > 0
      AND f.key = 'type' AND f.value = 'figure' AND length(${attribute('mediaId')}) = 64;`;

/**
 * Which pictures an article shows, with their words, and what else in the library names one: kept by triggers as
 * texts come and go, whoever writes them.
 */
export const pictures: Migration = {
  number: 150,
  name: 'pictures',
  sql: `
CREATE TABLE media_references (
  media_id TEXT NOT NULL,
  holder TEXT NOT NULL,
  holder_key TEXT NOT NULL,
  PRIMARY KEY (media_id, holder, holder_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX media_references_by_holder ON media_references (holder, holder_key);
CREATE TABLE article_pictures (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  block_id TEXT NOT NULL,
  media_id TEXT NOT NULL,
  caption TEXT NOT NULL,
  credit TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_pictures_by_media ON article_pictures (media_id);
CREATE INDEX media_by_time ON media (added_at DESC, id);
${holders.map(takenUp).join('')}
${shown('1')}
${holders.map(followed).join('')}
CREATE TRIGGER articles_show_pictures AFTER UPDATE OF revision ON articles
BEGIN
  DELETE FROM article_pictures WHERE article_id = NEW.id;${shown('a.id = NEW.id')}
END;
CREATE TRIGGER revisions_show_pictures AFTER INSERT ON revisions
  WHEN NEW.revision = (SELECT revision FROM articles WHERE id = NEW.article_id)
BEGIN
  DELETE FROM article_pictures WHERE article_id = NEW.article_id;${shown('a.id = NEW.article_id')}
END;
`,
};
