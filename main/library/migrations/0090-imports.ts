import type { Migration } from './migration';

/**
 * The file that an article was imported from, of whatever format, with what the import reported. What a
 * captured page is beyond that, the lay of its text, stays in `captures` under the same id. Both go with
 * their article when that is purged. And the imports that are under way, so that one is taken up after a crash.
 */
export const imports: Migration = {
  number: 90,
  name: 'imports',
  sql: `
CREATE TABLE originals (
  id TEXT NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  imported_at TEXT NOT NULL,
  report TEXT CHECK (json_valid(report)),
  bytes BLOB NOT NULL
) STRICT;
INSERT INTO originals (id, article_id, file_name, format, sha256, imported_at, report, bytes)
  SELECT id, article_id, file_name, 'portalPage', sha256, captured_at, NULL, bytes
  FROM captures ORDER BY rowid;
CREATE INDEX originals_by_article ON originals (article_id);
CREATE INDEX originals_by_sha256 ON originals (sha256);

CREATE TABLE captures_of_originals (
  id TEXT NOT NULL PRIMARY KEY REFERENCES originals (id) ON DELETE CASCADE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  charset TEXT NOT NULL,
  line_ending TEXT NOT NULL,
  final_newline INTEGER NOT NULL CHECK (final_newline IN (0, 1)),
  fold_state TEXT NOT NULL,
  segments TEXT NOT NULL
) STRICT;
INSERT INTO captures_of_originals
  SELECT id, article_id, charset, line_ending, final_newline, fold_state, segments
  FROM captures ORDER BY rowid;
DROP TABLE captures;
ALTER TABLE captures_of_originals RENAME TO captures;
CREATE INDEX captures_by_article ON captures (article_id);

CREATE TABLE import_runs (
  id TEXT NOT NULL PRIMARY KEY,
  started_at TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('storing', 'stopped', 'done'))
) STRICT;
CREATE TABLE import_files (
  run_id TEXT NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  path TEXT NOT NULL,
  file_name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('chosen', 'stored', 'refused')),
  article_id TEXT REFERENCES articles (id) ON DELETE SET NULL,
  error TEXT CHECK (json_valid(error)),
  PRIMARY KEY (run_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_files_by_article ON import_files (article_id);
`,
};
