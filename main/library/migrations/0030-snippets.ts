import type { Migration } from './migration';

/** Words that are put into texts again and again; those taken away stay, so that undo brings them back. */
export const snippets: Migration = {
  number: 30,
  name: 'snippets',
  sql: `
CREATE TABLE snippets (
  id TEXT NOT NULL PRIMARY KEY
    CHECK (length(id) BETWEEN 6 AND 40 AND id NOT GLOB '*[^0-9a-z-]*'),
  name TEXT NOT NULL CHECK (name <> ''),
  trigger TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  updated_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
`,
};
