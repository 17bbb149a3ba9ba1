import type { ArticleId } from '#shared/domain/article';
import type { ImportedBefore } from '#shared/domain/importRun';
import { createArticle, findOriginalBySha256, type Library, type LibraryDeps } from '../library';
import type { ImportTask, ImportTaskResult } from './importTask';

/** Stores what was read from a file: article, pictures, the file itself and its report, or nothing. */
export function storeImported(
  { db }: Library,
  deps: LibraryDeps,
  {
    read,
    fileName,
    importedAt,
  }: Pick<ImportTask, 'importedAt'> & {
    readonly read: ImportTaskResult;
    readonly fileName: string;
  },
): ArticleId {
  const { content, pictures, capture, report, bytes } = read;
  const { id } = createArticle(db, deps, {
    content,
    cause: 'import',
    pictures,
    original: { fileName, importedAt, report, format: report.format, bytes },
    ...(capture === null ? {} : { capture }),
  });
  return id;
}

/** The article on the shelf that was imported from the same bytes, or null. */
export function importedBefore({ db }: Library, sha256: string): ImportedBefore | null {
  const found = findOriginalBySha256(db, sha256);
  if (found === null || found.trashed) return null;
  return { articleId: found.articleId, title: found.title };
}
