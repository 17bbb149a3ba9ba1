import type { Migration } from './migration';

/** Queries that are kept under a name, in the order in which they are shown. */
export const savedSearches: Migration = {
  number: 120,
  name: 'saved-searches',
  sql: `
CREATE TABLE saved_searches (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
`,
};
