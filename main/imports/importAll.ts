import { asAppError } from '#shared/domain/errors';
import { timestamp } from '../ports/clock';
import { type FoundFile, gatherFiles } from './gatherFiles';
import type { ImportDeskDeps } from './importDeskDeps';
import type { BookedItem } from './runBook';
import { importedBefore, storeImported } from './storeImported';

/** What became, or would become, of the files of an import that nobody watches. */
export type ImportedAll = {
  readonly items: readonly BookedItem[];
  readonly passedOver: readonly string[];
};

/**
 * Imports files and folders in one go, as the command line does. A file that is refused stores nothing and
 * says why, and those after it are still taken; a dry run stores nothing at all.
 */
export async function importAll(
  paths: readonly string[],
  deps: ImportDeskDeps,
  { dryRun }: { readonly dryRun: boolean },
): Promise<ImportedAll> {
  const { files, passedOver } = await gatherFiles(paths);
  const items: BookedItem[] = [];
  for (const [ordinal, file] of files.entries()) {
    items.push(await importOne({ ...file, ordinal, dryRun }, deps));
  }
  const changed = items.flatMap(({ articleId }) => articleId ?? []);
  if (changed.length > 0) deps.events.emit('articles.changed', { ids: changed });
  return { items, passedOver };
}

type One = FoundFile & { readonly ordinal: number; readonly dryRun: boolean };

async function importOne(
  { path, fileName, ordinal, dryRun }: One,
  deps: ImportDeskDeps,
): Promise<BookedItem> {
  const none = {
    path,
    ordinal,
    fileName,
    reading: null,
    before: null,
    articleId: null,
    error: null,
  };
  const importedAt = timestamp(deps.clock);
  try {
    const task = { path, importedAt, portalId: deps.portalId };
    const read = await deps.reader.read(task, new AbortController().signal);
    const before = importedBefore(deps.library, read.sha256);
    const seen = { ...none, reading: read.report, before };
    if (dryRun) return { ...seen, state: 'read' };
    const articleId = storeImported(deps.library, deps, { read, fileName, importedAt });
    return { ...seen, state: 'stored', articleId };
  } catch (cause) {
    const refusal = asAppError(cause);
    if (refusal.code === 'internal') deps.logger.error('import failed', cause, { fileName });
    return { ...none, state: 'refused', error: refusal.toData() };
  }
}
