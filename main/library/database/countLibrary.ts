import { z } from 'zod';
import { one, parseRow, type ReadableDb } from './database';

const countsRow = z.object({
  articles: z.number(),
  trashed: z.number(),
  revisions: z.number(),
  captures: z.number(),
  originals: z.number(),
  media: z.number(),
  jobs: z.number(),
  recoveries: z.number(),
  journalEntries: z.number(),
  journalRejects: z.number(),
  templates: z.number(),
});

/** How much a library holds: `articles` on the shelf, `trashed` beside them, `recoveries` still waiting. */
export type LibraryCounts = Readonly<z.output<typeof countsRow>>;

/** Counts what a library holds. */
export function countLibrary(db: ReadableDb): LibraryCounts {
  const row = one(
    db,
    `SELECT (SELECT count(*) FROM articles WHERE trashed_at IS NULL) AS articles,
       (SELECT count(*) FROM articles WHERE trashed_at IS NOT NULL) AS trashed,
       (SELECT count(*) FROM revisions) AS revisions,
       (SELECT count(*) FROM captures) AS captures,
       (SELECT count(*) FROM originals) AS originals,
       (SELECT count(*) FROM media) AS media,
       (SELECT count(*) FROM jobs) AS jobs,
       (SELECT count(*) FROM recoveries WHERE state = 'pending') AS recoveries,
       (SELECT count(*) FROM journal) AS journalEntries,
       (SELECT count(*) FROM journal_rejects) AS journalRejects,
       (SELECT count(DISTINCT id) FROM template_versions) AS templates`,
  );
  return parseRow(countsRow, row);
}
