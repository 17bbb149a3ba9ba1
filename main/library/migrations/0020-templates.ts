import type { Migration } from './migration';

/** Templates with all their versions, and those under work. */
export const templates: Migration = {
  number: 20,
  name: 'templates',
  sql: `
CREATE TABLE template_versions (
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 80 AND id NOT GLOB '*[^0-9a-z-]*'),
  version INTEGER NOT NULL CHECK (version >= 1),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own')),
  shipped_version INTEGER CHECK (shipped_version >= 1),
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (id, version),
  CHECK ((origin = 'shipped') = (shipped_version IS NOT NULL))
) STRICT;
CREATE TRIGGER template_versions_never_change BEFORE UPDATE ON template_versions
BEGIN
  SELECT RAISE(ABORT, 'a stored version of a template never changes');
END;

CREATE TABLE template_trash (
  id TEXT NOT NULL PRIMARY KEY,
  trashed_at TEXT NOT NULL
) STRICT;

CREATE TABLE template_drafts (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 80),
  base_version INTEGER CHECK (base_version >= 1),
  body TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
`,
};
