import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { type ArticleId, articleIdSchema } from '#shared/domain/article';
import { metadataSchema } from '#shared/domain/metadata';
import { type OfferedValue, offeredValues } from '#shared/domain/offeredValues';
import type { Suggestion } from '#shared/domain/suggestion';
import { jsonColumn } from '../database/columns';
import { all, one, parseRow, type ReadableDb } from '../database/database';

/** What is asked for: values of a field with this text in them, from all articles but the one that asks, if one does. */
export type SuggestQuery = {
  readonly field: string;
  readonly text: string;
  readonly articleId: ArticleId | null;
};

/** What the articles of a library hold in their fields. */
export type FieldIndex = {
  /** The values most used first, those that begin with the text before those that hold it elsewhere. */
  suggest(query: SuggestQuery): Promise<readonly Suggestion[]>;
};

const mostSuggestions = 12;
/** Articles read between two breaths: saves and journals wait for no more than these. */
const articlesPerBreath = 100;

const currentRow = z.object({ id: articleIdSchema, revision: z.number() });
const metadataRow = z.object({ metadata: jsonColumn(metadataSchema) });

type Known = { readonly revision: number; readonly values: readonly OfferedValue[] };

function readValues(db: ReadableDb, id: ArticleId): readonly OfferedValue[] {
  const row = one(
    db,
    `SELECT CASE WHEN json_valid(v.content) THEN json_extract(v.content, '$.metadata') END AS metadata
     FROM articles AS a CROSS JOIN revisions AS v ON v.article_id = a.id AND v.revision = a.revision
     WHERE a.id = :id`,
    { id },
  );
  // A damaged article offers nothing; opening it says what is wrong with it.
  const parsed = metadataRow.safeParse(row);
  return parsed.success ? offeredValues(parsed.data.metadata) : [];
}

/**
 * Reads what articles hold in their fields, each revision once: a stored revision never changes, so an
 * article is read again only when it has moved on. Articles in the trash offer nothing.
 */
export function createFieldIndex(db: ReadableDb): FieldIndex {
  const known = new Map<ArticleId, Known>();

  async function current(): Promise<readonly (readonly [ArticleId, Known])[]> {
    const rows = all(db, 'SELECT id, revision FROM articles WHERE trashed_at IS NULL');
    let read = 0;
    const found: [ArticleId, Known][] = [];
    for (const value of rows) {
      const { id, revision } = parseRow(currentRow, value);
      let entry = known.get(id);
      if (entry?.revision !== revision) {
        read += 1;
        if (read % articlesPerBreath === 0) await setImmediate();
        entry = { revision, values: readValues(db, id) };
        known.set(id, entry);
      }
      found.push([id, entry]);
    }
    return found;
  }

  return {
    suggest: async ({ field, text, articleId }) => {
      const wanted = text.trim().toLowerCase();
      const counts = new Map<string, number>();
      for (const [id, { values }] of await current()) {
        if (id === articleId) continue;
        for (const offered of values) {
          if (offered.field !== field || !offered.value.toLowerCase().includes(wanted)) continue;
          counts.set(offered.value, (counts.get(offered.value) ?? 0) + 1);
        }
      }
      return ranked(counts, wanted).slice(0, mostSuggestions);
    },
  };
}

function ranked(counts: ReadonlyMap<string, number>, wanted: string): readonly Suggestion[] {
  const late = ({ value }: Suggestion) => Number(!value.toLowerCase().startsWith(wanted));
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => late(a) - late(b) || b.count - a.count || (a.value < b.value ? -1 : 1));
}
