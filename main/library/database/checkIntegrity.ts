import { z } from 'zod';
import { readSummaryRow, summaryColumns } from '../articles/articleRows';
import { readContent, sha256Of } from '../articles/content';
import { jobColumns, readJobRow } from '../jobs/jobRows';
import { captureColumns, captureRow, captureTables } from '../sources/captures';
import { readTemplateRow, templateColumns } from '../templates/templateRows';
import { bytesColumn } from './columns';
import { all, each, one, parseRow, type ReadableDb, type Unreadable } from './database';

/** A row that the desk could not use. */
export type Damage = Unreadable & {
  readonly kind:
    | 'article'
    | 'revision'
    | 'recovery'
    | 'original'
    | 'capture'
    | 'media'
    | 'job'
    | 'template';
};

/** What is wrong with a library; `ok` when nothing is. */
export type IntegrityReport = {
  readonly ok: boolean;
  /** What SQLite found in the file. */
  readonly database: readonly string[];
  /** Rows that point at nothing, as `table -> missing parent`. */
  readonly orphans: readonly string[];
  readonly unreadable: readonly Damage[];
};

/** How thoroughly a library is read, and who is told how many of its records have been. */
type Reading = {
  readonly deep: boolean;
  readonly watch?: (done: number, all: number) => void;
};

type Source = {
  readonly kind: Damage['kind'];
  readonly sql: string;
  /** What is wrong with a row, or null. */
  readonly complaint: (row: unknown) => string | null;
};

const contentRow = z.object({ content: z.string(), sha256: z.string() });
const bytesRow = z.object({ bytes: bytesColumn, sha256: z.string() });

function contentComplaint(row: unknown): string | null {
  const { content, sha256 } = parseRow(contentRow, row);
  const stored = readContent(content);
  if (!stored.ok) return stored.message;
  return sha256Of(content) === sha256 ? null : 'the text is not the one that was stored';
}

function bytesComplaint(row: unknown): string | null {
  const { bytes, sha256 } = parseRow(bytesRow, row);
  return sha256Of(bytes) === sha256 ? null : 'the bytes are not those that were stored';
}

function jobComplaint(row: unknown): string | null {
  const reading = readJobRow(row);
  return 'job' in reading ? null : reading.message;
}

function captureComplaint(row: unknown): string | null {
  const parsed = captureRow.safeParse(row);
  return parsed.success ? null : parsed.error.message;
}

const everyday: readonly Source[] = [
  {
    kind: 'article',
    sql: `SELECT ${summaryColumns} FROM articles AS a`,
    complaint: (row) => readSummaryRow(row).problem,
  },
  {
    kind: 'article',
    sql: `SELECT a.id, v.content, v.content_sha256 AS sha256 FROM articles AS a
      JOIN revisions AS v ON v.article_id = a.id AND v.revision = a.revision`,
    complaint: contentComplaint,
  },
  {
    kind: 'recovery',
    sql: 'SELECT id, content, content_sha256 AS sha256 FROM recoveries',
    complaint: contentComplaint,
  },
  {
    kind: 'capture',
    sql: `SELECT ${captureColumns} FROM ${captureTables}`,
    complaint: captureComplaint,
  },
  { kind: 'job', sql: `SELECT ${jobColumns} FROM jobs`, complaint: jobComplaint },
  {
    kind: 'template',
    sql: `SELECT ${templateColumns} FROM template_versions AS v`,
    complaint: (row) => readTemplateRow(row).message || null,
  },
];

const thorough: readonly Source[] = [
  {
    kind: 'revision',
    sql: `SELECT article_id || ' ' || revision AS id, content, content_sha256 AS sha256
      FROM revisions`,
    complaint: contentComplaint,
  },
  { kind: 'original', sql: 'SELECT id, sha256, bytes FROM originals', complaint: bytesComplaint },
  { kind: 'media', sql: 'SELECT id, id AS sha256, bytes FROM media', complaint: bytesComplaint },
];

const idRow = z.object({ id: z.string() });
const countRow = z.object({ count: z.number() });

function countOf(db: ReadableDb, sources: readonly Source[]): number {
  const counts = sources.map(({ sql }) => one(db, `SELECT count(*) AS count FROM (${sql})`));
  return counts.reduce<number>((sum, row) => sum + parseRow(countRow, row).count, 0);
}

function* damagesOf(db: ReadableDb, source: Source, count: () => void): Generator<Damage> {
  for (const row of each(db, source.sql)) {
    count();
    const message = source.complaint(row);
    if (message !== null) yield { kind: source.kind, id: parseRow(idRow, row).id, message };
  }
}

const foundRow = z.object({ found: z.string() });
const orphanRow = z.object({ table: z.string(), parent: z.string() });

/**
 * Reads a library through and says what is wrong with it; changes nothing. Reads SQLite's structures,
 * every pointer between rows and every current text; `deep` adds indexes against tables, the whole
 * history, and the bytes of imported files and pictures. Takes time with the size of the library.
 */
export function checkIntegrity(
  db: ReadableDb,
  { deep, watch = () => undefined }: Reading,
): IntegrityReport {
  const sources = deep ? [...everyday, ...thorough] : everyday;
  const count = countOf(db, sources);
  let read = 0;
  watch(read, count);
  const pragma = deep
    ? 'SELECT integrity_check AS found FROM pragma_integrity_check'
    : 'SELECT quick_check AS found FROM pragma_quick_check';
  const database = all(db, pragma)
    .map((row) => parseRow(foundRow, row).found)
    .filter((found) => found !== 'ok');
  const orphans = all(db, 'SELECT "table", parent FROM pragma_foreign_key_check')
    .map((row) => parseRow(orphanRow, row))
    .map(({ table, parent }) => `${table} -> ${parent}`);
  const countOne = () => {
    read += 1;
    watch(read, count);
  };
  const unreadable = sources.flatMap((source) => [...damagesOf(db, source, countOne)]);
  const ok = database.length + orphans.length + unreadable.length === 0;
  return { ok, database, orphans, unreadable };
}
