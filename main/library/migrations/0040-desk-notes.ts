import type { Migration } from './migration';

/** What the desk keeps of its work on an article beside the article; no row where there is nothing to keep. */
export const deskNotes: Migration = {
  number: 40,
  name: 'desk-notes',
  sql: `
CREATE TABLE desk_notes (
  article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id),
  notes TEXT NOT NULL CHECK (json_valid(notes))
) STRICT;
`,
};
