import type { Migration } from './migration';

/**
 * An export stays in the list of exports when its article is deleted for good: `jobs` names the article
 * without a key to it.
 */
export const jobsOutliveArticles: Migration = {
  number: 100,
  name: 'jobs-outlive-articles',
  sql: `
CREATE TABLE jobs_of_any_article (
  ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL,
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
  CHECK ((state = 'running') = (runner_pid IS NOT NULL))
) STRICT;
INSERT INTO jobs_of_any_article (ordinal, id, article_id, revision, title, format, target_folder,
  idempotency_key, state, progress, attempts, file_names, losses, error, runner_pid, created_at,
  started_at, finished_at)
SELECT ordinal, id, article_id, revision, title, format, target_folder,
  idempotency_key, state, progress, attempts, file_names, losses, error, runner_pid, created_at,
  started_at, finished_at FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_of_any_article RENAME TO jobs;
CREATE INDEX jobs_waiting ON jobs (state, ordinal) WHERE state IN ('queued', 'running');
CREATE UNIQUE INDEX jobs_live_once ON jobs (idempotency_key) WHERE state IN ('queued', 'running');
`,
};
