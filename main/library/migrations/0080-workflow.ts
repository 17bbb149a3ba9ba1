import type { Migration } from './migration';

/**
 * Who moved which text of an article where, and which text was exported where. Neither ever changes, and
 * neither goes while its article is there. What earlier exports wrote is taken over without its hashes.
 */
export const workflow: Migration = {
  number: 80,
  name: 'workflow',
  sql: `
ALTER TABLE articles ADD COLUMN settled_status TEXT
  CHECK (settled_status IN ('signedOff', 'exported'));
ALTER TABLE articles ADD COLUMN settled_sha256 TEXT
  CHECK (length(settled_sha256) = 64 AND (settled_sha256 IS NULL) = (settled_status IS NULL));
UPDATE articles SET settled_status = 'exported', settled_sha256 = (
  SELECT v.content_sha256 FROM revisions AS v
  WHERE v.article_id = articles.id AND v.revision = articles.revision
) WHERE status = 'exported';

CREATE TABLE sign_offs (
  ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  transition TEXT NOT NULL,
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  person TEXT NOT NULL CHECK (person <> ''),
  role_id TEXT NOT NULL,
  role_name TEXT NOT NULL,
  note TEXT NOT NULL,
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  waivers TEXT NOT NULL CHECK (json_valid(waivers)),
  export_ids TEXT NOT NULL CHECK (json_valid(export_ids)),
  at TEXT NOT NULL,
  FOREIGN KEY (article_id, revision) REFERENCES revisions (article_id, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX sign_offs_by_article ON sign_offs (article_id, ordinal);
CREATE TRIGGER sign_offs_never_change BEFORE UPDATE ON sign_offs
BEGIN
  SELECT RAISE(ABORT, 'a record never changes');
END;
CREATE TRIGGER sign_offs_stay BEFORE DELETE ON sign_offs
WHEN EXISTS (SELECT 1 FROM articles WHERE id = OLD.article_id)
BEGIN
  SELECT RAISE(ABORT, 'a record stays with its article');
END;

CREATE TABLE export_records (
  ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  job_id TEXT NOT NULL,
  format TEXT NOT NULL,
  target_folder TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  sign_off_id TEXT,
  is_proof INTEGER NOT NULL CHECK (is_proof IN (0, 1)),
  at TEXT NOT NULL,
  FOREIGN KEY (article_id, revision) REFERENCES revisions (article_id, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX export_records_by_article ON export_records (article_id, ordinal);
CREATE TRIGGER export_records_never_change BEFORE UPDATE ON export_records
BEGIN
  SELECT RAISE(ABORT, 'a record never changes');
END;
CREATE TRIGGER export_records_stay BEFORE DELETE ON export_records
WHEN EXISTS (SELECT 1 FROM articles WHERE id = OLD.article_id)
BEGIN
  SELECT RAISE(ABORT, 'a record stays with its article');
END;

INSERT INTO export_records (id, article_id, revision, content_sha256, job_id, format,
  target_folder, files, sign_off_id, is_proof, at)
SELECT j.id, j.article_id, j.revision, v.content_sha256, j.id, j.format, j.target_folder,
  (SELECT json_group_array(json_object('name', f.value, 'sha256', NULL))
   FROM json_each(j.file_names) AS f),
  NULL, 0, j.finished_at
FROM jobs AS j
JOIN revisions AS v ON v.article_id = j.article_id AND v.revision = j.revision
WHERE j.state = 'succeeded' AND j.finished_at IS NOT NULL AND json_valid(j.file_names)
ORDER BY j.ordinal;
`,
};
