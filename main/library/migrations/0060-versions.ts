import type { Migration } from './migration';

/**
 * Revisions say who wrote them, how long they are and which older one they bring back; columns of their own
 * beside `cause`, whose check stands, so that no stored revision is written anew. The key of `milestones`
 * holds that no named revision can be deleted.
 */
export const versions: Migration = {
  number: 60,
  name: 'versions',
  sql: `
ALTER TABLE revisions ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE revisions ADD COLUMN words INTEGER CHECK (words >= 0);
ALTER TABLE revisions ADD COLUMN restored_from INTEGER CHECK (restored_from >= 1);

CREATE TABLE milestones (
  id TEXT NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  set_by TEXT NOT NULL,
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  FOREIGN KEY (article_id, revision) REFERENCES revisions (article_id, revision)
) STRICT;
CREATE INDEX milestones_by_revision ON milestones (article_id, revision);
`,
};
