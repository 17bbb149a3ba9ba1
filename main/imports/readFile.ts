import { extname } from 'node:path';
import { AppError } from '#shared/domain/errors';
import type { ConvertedFormat } from '#shared/domain/importReport';
import { declaredCharset, detectFormat, detectText } from './detectFormat';
import { importDocx } from './docx/importDocx';
import { importHtml } from './html/importHtml';
import type { ImportedFile, ReadOptions, SourceFile } from './importedFile';
import { createImportTally, type ImportTally } from './importTally';
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
export async function readFile(file: SourceFile, options: ReadOptions): Promise<ImportedFile> {
  if (file.bytes.byteLength === 0) throw new AppError('content_invalid', { reason: 'importEmpty' });
  const detected = detectFormat(file.bytes, file.fileName);
  if (detected.kind === 'refused')
    throw new AppError('content_invalid', { reason: detected.reason });
  const tally = createImportTally();
  const tools = { tally, options };
  if (detected.kind === 'docx') {
    tellExtension(file.fileName, 'docx', tally);
    return importDocx(file, tools);
  }
  if (detected.kind === 'convert') {
    const { format } = detected;
    const details = { format, name: format.toUpperCase() };
    throw new AppError('content_invalid', { reason: 'importConvertFirst', details });
  }
  return readText(file, tools);
}

/** Reads what a converter made of a file as the article of that file. Errors: as `importDocx`. */
export async function readConverted(
  file: SourceFile,
  format: ConvertedFormat,
  options: ReadOptions,
): Promise<ImportedFile> {
  const tally = createImportTally();
  tally.change('converted');
  const read = await importDocx(file, { tally, options });
  return { ...read, report: { ...read.report, convertedFrom: format } };
}

function tellExtension(
  fileName: string,
  format: keyof typeof extensionsOf,
  tally: ImportTally,
): void {
  const extension = extname(fileName).toLowerCase();
  if (!extensionsOf[format].some((known) => known === extension)) {
    tally.warn('extensionDiffers', fileName);
  }
}

type Tools = { readonly tally: ImportTally; readonly options: ReadOptions };

function readText(file: SourceFile, tools: Tools): ImportedFile {
  const { bytes, fileName } = file;
  const decoded = decodeText(bytes, declaredCharset(bytes));
  const kind = detectText(decoded.text, fileName);
  tellExtension(fileName, kind, tools.tally);
  if (kind === 'html') return importHtml(file, decoded, tools);
  if (kind === 'markdown') return importMarkdown(file, decoded, tools);
  return capturedPage(file, decoded.charset, tools.options) ?? importText(file, decoded, tools);
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
