import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { type AppErrorData, appErrorDataSchema } from '#shared/domain/errors';
import { timestamp } from '../../ports/clock';
import { jsonColumn } from '../database/columns';
import {
  all,
  type LibraryDeps,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';

/** A file that was chosen to be imported, in the order of the import. */
export type ChosenFile = {
  readonly ordinal: number;
  readonly path: string;
  readonly fileName: string;
};

/** Writes down what an import is to take, so that what is left of it after a crash is known. */
export function beginImportRun(
  db: WritableDb,
  deps: LibraryDeps,
  { id, files }: { readonly id: string; readonly files: readonly ChosenFile[] },
): void {
  transact(db, () => {
    run(db, `INSERT INTO import_runs (id, started_at, stage) VALUES (:id, :at, 'storing')`, {
      id,
      at: timestamp(deps.clock),
    });
    for (const { ordinal, path, fileName } of files) {
      run(
        db,
        `INSERT INTO import_files (run_id, ordinal, path, file_name, state)
         VALUES (:id, :ordinal, :path, :fileName, 'chosen')`,
        { id, ordinal, path, fileName },
      );
    }
  });
}

type FileName = { readonly runId: string; readonly ordinal: number };

/** Notes that a file is an article now; the caller's transaction also stores the article. */
export function noteImported(
  db: WritableDb,
  file: FileName & { readonly articleId: ArticleId },
): void {
  run(
    db,
    `UPDATE import_files SET state = 'stored', article_id = :articleId
     WHERE run_id = :runId AND ordinal = :ordinal`,
    file,
  );
}

/** Notes why a file is no article. */
export function noteRefused(
  db: WritableDb,
  file: FileName & { readonly error: AppErrorData },
): void {
  const { runId, ordinal } = file;
  run(
    db,
    `UPDATE import_files SET state = 'refused', error = :error
     WHERE run_id = :runId AND ordinal = :ordinal`,
    { runId, ordinal, error: JSON.stringify(file.error) },
  );
}

/** Notes that an import is under way again, was stopped with files left, or is done. */
export function noteImportStage(
  db: WritableDb,
  { id, stage }: { readonly id: string; readonly stage: 'storing' | 'stopped' | 'done' },
): void {
  run(db, 'UPDATE import_runs SET stage = :stage WHERE id = :id', { id, stage });
}

const runRow = z.object({ id: z.string(), startedAt: z.string() });
const fileRow = z.object({
  ordinal: z.number(),
  path: z.string(),
  fileName: z.string(),
  state: z.enum(['chosen', 'stored', 'refused']),
  articleId: z.string().nullable(),
  error: z.nullable(jsonColumn(appErrorDataSchema)),
});
/** A file of an import as the library knows it. */
export type ImportFileRow = Readonly<z.output<typeof fileRow>>;
/** An import with files left to take. */
export type UnfinishedRun = Readonly<z.output<typeof runRow>> & {
  readonly files: readonly ImportFileRow[];
};

/** Imports that a crash or the user stopped with files left, the oldest first. Errors: `content_invalid`. */
export function unfinishedImports(db: ReadableDb): UnfinishedRun[] {
  return all(
    db,
    `SELECT id, started_at AS startedAt FROM import_runs WHERE stage <> 'done' ORDER BY started_at`,
  ).map((row) => {
    const named = parseRow(runRow, row);
    const files = all(
      db,
      `SELECT ordinal, path, file_name AS fileName, state, article_id AS articleId, error
       FROM import_files WHERE run_id = :id ORDER BY ordinal`,
      { id: named.id },
    );
    return { ...named, files: files.map((file) => parseRow(fileRow, file)) };
  });
}
