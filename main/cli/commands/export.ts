import { join, resolve } from 'node:path';
import { AppError, asAppError } from '#shared/domain/errors';
import { type ExportFormat, exportFormats, type Job } from '#shared/domain/job';
import type { Translator } from '#shared/locales/createTranslator';
import { errorSentence } from '#shared/locales/errorText';
import type { KapokApp } from '../../app';
import { listArticles, readArticle } from '../../library';
import { defineCommand } from '../command';
import type { CommandResult } from '../commandResult';
import { UsageError } from '../usageError';
import { idsOrAll } from '../words';

type ExportCommand = {
  /** Null for all articles. */
  readonly ids: readonly string[] | null;
  readonly format: ExportFormat;
  readonly outFolder: string;
};
type Row = {
  readonly articleId: string;
  readonly format: string;
  readonly ok: boolean;
  readonly files: readonly string[];
  readonly losses: Job['losses'];
  readonly error?: { readonly reason: string; readonly message: string };
};

async function runExport(
  command: ExportCommand,
  app: KapokApp,
  t: Translator,
): Promise<CommandResult> {
  const { library, exports } = app.library();
  const ids = command.ids ?? listArticles(library.db, 'library').map(({ id }) => id);
  const failed = new Map<string, Row>();
  for (const id of ids) {
    const error = refusalOf(() => readArticle(library.db, id));
    if (error !== null) failed.set(id, failure(id, command.format, error, t));
  }
  const known = ids.filter((id) => !failed.has(id));
  const jobs =
    known.length === 0
      ? []
      : await exports.settled(
          exports.start({
            articleIds: known,
            format: command.format,
            targetFolder: command.outFolder,
          }),
        );
  const done = new Map(jobs.map((job) => [job.articleId, rowOf(job, command, t)]));
  const rows = ids.map(
    (id) =>
      failed.get(id) ?? done.get(id) ?? failure(id, command.format, asAppError(null).toData(), t),
  );
  return {
    json: rows,
    text: rows.flatMap(({ files }) => files.map((file) => `${file}\n`)).join(''),
    errors: rows.flatMap(({ articleId, error }) =>
      error ? [`${articleId}: ${error.message}`] : [],
    ),
  };
}

function refusalOf(read: () => unknown): AppError | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function rowOf(job: Job, command: ExportCommand, t: Translator): Row {
  if (job.state !== 'succeeded') {
    const error = job.error ?? asAppError(null).toData();
    return failure(job.articleId, job.format, error, t);
  }
  return {
    articleId: job.articleId,
    format: job.format,
    ok: true,
    files: job.fileNames.map((name) => join(command.outFolder, name)),
    losses: job.losses,
  };
}

function failure(
  articleId: string,
  format: string,
  error: Parameters<typeof errorSentence>[1],
  t: Translator,
): Row {
  const message = errorSentence(t, error);
  const reason = error.reason ?? error.code ?? 'internal';
  return { articleId, format, ok: false, files: [], losses: [], error: { reason, message } };
}

function formatOf(given: string | undefined): ExportFormat {
  const format = exportFormats.find((known) => known === given);
  if (format !== undefined) return format;
  const why = given === undefined ? 'no --format given' : `unknown format: ${given}`;
  throw new UsageError(`${why}; the formats are ${exportFormats.join(', ')}`);
}

/** `export`: through the same queue as the desk; an unknown id fails for itself alone. */
export const exportCommand = defineCommand({
  usage: 'export ID...|--all --format FORMAT --out DIR --library DIR',
  options: { all: { type: 'boolean' }, format: { type: 'string' }, out: { type: 'string' } },
  read: (words, { all, format: given, out }): ExportCommand => {
    const format = formatOf(given);
    if (!out) throw new UsageError('export needs --out DIR');
    return { ids: idsOrAll('export', words, all), format, outFolder: resolve(out) };
  },
  run: async (command, context) => runExport(command, await context.app(), context.t),
});
