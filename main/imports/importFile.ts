import { basename } from 'node:path';
import type { ImportWarning } from '#shared/domain/capture';
import { asAppError } from '#shared/domain/errors';
import type { ImportReport } from '#shared/ipc/contract';
import { readFileWithin } from '../files/readFileWithin';
import {
  createArticle,
  findCaptureBySha256,
  type Library,
  type LibraryDeps,
  readArticle,
} from '../library';
import { timestamp } from '../ports/clock';
import type { Logger } from '../ports/logger';
import { checkCaptureSize } from './portalPage/decodeCapture';
import { importPortalPage } from './portalPage/importPortalPage';

export type ImportDeps = LibraryDeps & {
  readonly library: Library;
  readonly logger: Logger;
  /** Portal profile of imported pages. */
  readonly portalId: string;
};

/**
 * Imports one captured page from a file. Settles with a report either way: a file that is refused
 * stores nothing and says why, and those after it are still taken.
 */
export async function importFile(path: string, deps: ImportDeps): Promise<ImportReport> {
  const fileName = basename(path);
  try {
    return importBytes(await readFileWithin(path, checkCaptureSize), fileName, deps);
  } catch (cause) {
    const refusal = asAppError(cause);
    if (refusal.code === 'internal') deps.logger.error('import failed', cause, { fileName });
    const error = refusal.toData();
    return { fileName, ok: false, articleId: null, title: '', warnings: [], error };
  }
}

function importBytes(bytes: Uint8Array, fileName: string, deps: ImportDeps): ImportReport {
  const { library, ids } = deps;
  const { content, capture, warnings } = importPortalPage(bytes, {
    fileName,
    makeBlockId: ids.block,
    captureId: ids.record(),
    capturedAt: timestamp(deps.clock),
    portalId: deps.portalId,
  });
  const before = findCaptureBySha256(library.db, capture.sha256);
  const { id: articleId } = createArticle(library.db, deps, {
    content,
    cause: 'import',
    capture: { ...capture, bytes },
  });
  const again: ImportWarning[] =
    before === null || before.trashed
      ? []
      : [{ key: 'importedBefore', line: null, excerpt: before.articleId }];
  const { title } = readArticle(library.db, articleId).summary;
  return { fileName, ok: true, articleId, title, warnings: [...warnings, ...again], error: null };
}
