import type { Migration } from './migration';

/** The library's first form. */
export const initial: Migration = {
  number: 10,
  name: 'initial',
  sql: `
CREATE TABLE articles (
  id TEXT NOT NULL PRIMARY KEY
    CHECK (length(id) BETWEEN 6 AND 40 AND id NOT GLOB '*[^0-9a-z-]*'),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  status TEXT NOT NULL,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  channel TEXT NOT NULL,
  published_at TEXT,
  characters INTEGER NOT NULL CHECK (characters >= 0),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  trashed_at TEXT,
  FOREIGN KEY (id, revision) REFERENCES revisions (article_id, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX articles_in_library ON articles (updated_at DESC, id) WHERE trashed_at IS NULL;

CREATE TABLE revisions (
  article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  saved_at TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('create', 'save', 'import', 'recovery')),
  PRIMARY KEY (article_id, revision)
) STRICT;
CREATE TRIGGER revisions_never_change BEFORE UPDATE ON revisions
BEGIN
  SELECT RAISE(ABORT, 'a stored revision never changes');
END;

CREATE TABLE captures (
  id TEXT NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  charset TEXT NOT NULL,
  line_ending TEXT NOT NULL,
  final_newline INTEGER NOT NULL CHECK (final_newline IN (0, 1)),
  fold_state TEXT NOT NULL,
  segments TEXT NOT NULL,
  captured_at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX captures_by_article ON captures (article_id);
CREATE INDEX captures_by_sha256 ON captures (sha256);

CREATE TABLE journal (
  article_id TEXT NOT NULL,
  sitting TEXT NOT NULL,
  base_revision INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  crc32 INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (article_id, sitting, base_revision, seq),
  FOREIGN KEY (article_id, base_revision) REFERENCES revisions (article_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_marks (
  article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id),
  sitting TEXT NOT NULL,
  base_revision INTEGER NOT NULL,
  settled_seq INTEGER NOT NULL CHECK (settled_seq >= 0),
  previous_base INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_rejects (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id TEXT NOT NULL,
  sitting TEXT NOT NULL,
  base_revision INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  crc32 INTEGER NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  rejected_at TEXT NOT NULL
) STRICT;

CREATE TABLE recoveries (
  id TEXT NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  base_revision INTEGER NOT NULL,
  reason TEXT NOT NULL,
  partial INTEGER NOT NULL CHECK (partial IN (0, 1)),
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  state TEXT NOT NULL CHECK (state IN ('pending', 'adopted', 'dismissed')),
  created_at TEXT NOT NULL,
  settled_at TEXT
) STRICT;
CREATE INDEX recoveries_pending ON recoveries (article_id, created_at) WHERE state = 'pending';

CREATE TABLE jobs (
  ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id),
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  format TEXT NOT NULL,
  target_folder TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
  progress REAL NOT NULL CHECK (progress BETWEEN 0 AND 1),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  file_names TEXT NOT NULL,
  losses TEXT NOT NULL,
  error TEXT,
  runner_pid INTEGER,
  created_at TEXT NOT NULL,
  started_at TEXT,
  finished_at TEXT,
  CHECK ((state = 'running') = (runner_pid IS NOT NULL)),
  FOREIGN KEY (article_id, revision) REFERENCES revisions (article_id, revision)
) STRICT;
CREATE INDEX jobs_waiting ON jobs (state, ordinal) WHERE state IN ('queued', 'running');
CREATE UNIQUE INDEX jobs_live_once ON jobs (idempotency_key) WHERE state IN ('queued', 'running');

CREATE TABLE media (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 64),
  mime TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width >= 1),
  height INTEGER NOT NULL CHECK (height >= 1),
  added_at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`,
};
