import { extname } from 'node:path';
import { AppError } from '#shared/domain/errors';
import { declaredCharset, detectFormat, detectText } from './detectFormat';
import { importHtml } from './html/importHtml';
import type { ImportedFile, ReadOptions, SourceFile } from './importedFile';
import { createImportTally } from './importTally';
import { importMarkdown } from './markdown/importMarkdown';
import { importCapturedPage } from './portalPage/importCapturedPage';
import { decodeText } from './text/decodeText';
import { importText } from './text/importText';

/** Names of the extensions that go with each format. */
const extensionsOf = {
  text: ['', '.txt', '.text'],
  markdown: ['.md', '.markdown', '.mdown', '.mkd', '.txt'],
  html: ['.html', '.htm', '.xhtml', '.shtml'],
  docx: ['.docx', '.docm'],
} as const;

/**
 * Reads a file as an article, told by its bytes and not by its name. Errors: `content_invalid` with the reason
 * why it is none.
 */
export function readFile(file: SourceFile, options: ReadOptions): ImportedFile {
  if (file.bytes.byteLength === 0) throw new AppError('content_invalid', { reason: 'importEmpty' });
  const detected = detectFormat(file.bytes, file.fileName);
  if (detected.kind === 'refused')
    throw new AppError('content_invalid', { reason: detected.reason });
  return readText(file, options);
}

function readText(file: SourceFile, options: ReadOptions): ImportedFile {
  const { bytes, fileName } = file;
  const decoded = decodeText(bytes, declaredCharset(bytes));
  const kind = detectText(decoded.text, fileName);
  const tally = createImportTally();
  const extension = extname(fileName).toLowerCase();
  if (!extensionsOf[kind].some((known) => known === extension))
    tally.warn('extensionDiffers', fileName);
  if (kind === 'html') return importHtml(file, decoded, { tally, options });
  if (kind === 'markdown') return importMarkdown(file, decoded, { tally, options });
  return (
    capturedPage(file, decoded.charset, options) ?? importText(file, decoded, { tally, options })
  );
}

/** The file as a captured page of the portal; null for one that is none. */
function capturedPage(
  file: SourceFile,
  charset: string,
  options: ReadOptions,
): ImportedFile | null {
  if (charset !== 'utf-8') return null;
  try {
    return importCapturedPage(file, options);
  } catch (error) {
    if (error instanceof AppError && notAPage.has(error.reason ?? '')) return null;
    throw error;
  }
}

const notAPage: ReadonlySet<string> = new Set([
  'captureNotAPage',
  'captureTooLarge',
  'captureTooManyLines',
]);
