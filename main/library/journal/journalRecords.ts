import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { type JournalEntry, journalEntrySchema } from '#shared/domain/draft';
import { all, parseRow, type ReadableDb } from '../database/database';

/** One stretch of the journal: what one sitting wrote on one revision of an article. */
export type JournalStretch = {
  readonly articleId: ArticleId;
  readonly sitting: string;
  readonly baseRevision: number;
};

/** A journal entry as stored; damage is a value here, for the replay to stop at. */
export type JournalRecord =
  | { readonly kind: 'entry'; readonly seq: number; readonly entry: JournalEntry }
  | { readonly kind: 'damaged'; readonly seq: number; readonly why: 'crc' | 'parse' };

/** The columns that hold an entry. */
export type EncodedEntry = {
  readonly kind: string;
  readonly payload: string;
  readonly crc32: number;
};

type EntryPlace = { readonly articleId: ArticleId; readonly sitting: string; readonly seq: number };

// The base revision is left out: a save moves later entries to the revision it makes.
function sumOf(place: EntryPlace, kind: string, payload: string): number {
  return crc32([place.articleId, place.sitting, place.seq, kind, payload].join('\n'));
}

function payloadOf(entry: JournalEntry): unknown {
  switch (entry.kind) {
    case 'steps':
      return entry.steps;
    case 'metadata':
      return entry.metadata;
    case 'review':
      return entry.review;
    case 'template':
      return entry.template;
  }
}

/** An entry in its stored form, with the CRC-32 (ISO 3309, as in zlib) of its place and text. */
export function encodeEntry(place: EntryPlace, entry: JournalEntry): EncodedEntry {
  const payload = JSON.stringify(payloadOf(entry));
  return { kind: entry.kind, payload, crc32: sumOf(place, entry.kind, payload) };
}

function decode(kind: string, payload: string): JournalEntry | null {
  try {
    const parsed = journalEntrySchema.safeParse({ kind, [kind]: JSON.parse(payload) });
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const journalRow = z.object({
  seq: z.number(),
  kind: z.string(),
  payload: z.string(),
  crc32: z.number(),
});

/** The entries of a stretch in order. */
export function readStretch(db: ReadableDb, stretch: JournalStretch): readonly JournalRecord[] {
  const rows = all(
    db,
    `SELECT seq, kind, payload, crc32 FROM journal
     WHERE article_id = :articleId AND sitting = :sitting AND base_revision = :baseRevision
     ORDER BY seq`,
    stretch,
  );
  return rows.map((value): JournalRecord => {
    const row = parseRow(journalRow, value);
    const place = { ...stretch, seq: row.seq };
    if (sumOf(place, row.kind, row.payload) !== row.crc32) {
      return { kind: 'damaged', seq: row.seq, why: 'crc' };
    }
    const entry = decode(row.kind, row.payload);
    if (entry === null) return { kind: 'damaged', seq: row.seq, why: 'parse' };
    return { kind: 'entry', seq: row.seq, entry };
  });
}
