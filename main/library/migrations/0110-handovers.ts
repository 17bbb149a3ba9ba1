import type { Migration } from './migration';

/**
 * Articles that came from other desks: from which file, what of their history is not in ours, and what waits
 * because both sides changed it. What a record of another desk says of a text that is not in our history
 * is kept as it came.
 */
export const handovers: Migration = {
  number: 110,
  name: 'handovers',
  sql: `
CREATE TABLE handovers (
  id TEXT NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  sent_by TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  note TEXT NOT NULL,
  received_at TEXT NOT NULL
) STRICT;

ALTER TABLE revisions ADD COLUMN merged_from TEXT REFERENCES handovers (id);

CREATE TABLE other_revisions (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  cause TEXT NOT NULL,
  author TEXT NOT NULL,
  handover_id TEXT NOT NULL REFERENCES handovers (id),
  merged INTEGER NOT NULL CHECK (merged IN (0, 1)),
  PRIMARY KEY (article_id, content_sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE other_records (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  handover_id TEXT NOT NULL REFERENCES handovers (id),
  PRIMARY KEY (article_id, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE incoming_articles (
  id TEXT NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  handover_id TEXT NOT NULL REFERENCES handovers (id),
  base TEXT CHECK (json_valid(base)),
  content TEXT NOT NULL CHECK (json_valid(content)),
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'merged', 'dismissed')),
  received_at TEXT NOT NULL,
  settled_at TEXT,
  UNIQUE (article_id, content_sha256)
) STRICT;
CREATE INDEX incoming_waiting ON incoming_articles (article_id) WHERE state = 'waiting';
`,
};
