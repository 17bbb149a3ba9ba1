import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { AppError } from '#shared/domain/errors';
import type { ConvertedFormat } from '#shared/domain/importReport';
import { limits } from '#shared/domain/limits';
import { readFileWithin } from '../files/readFileWithin';
import { randomIds } from '../ports/ids';
import type { ImportedFile } from './importedFile';
import { readConverted, readFile } from './readFile';

/** One file to read, as a worker gets it: plain data, so that it passes through a structured clone. */
export type ImportTask = {
  /** Absolute path of the file. */
  readonly path: string;
  /** ISO 8601 time of the import. */
  readonly importedAt: string;
  readonly portalId: string;
  /** The same file as DOCX, made by a converter from this format. */
  readonly converted?: { readonly path: string; readonly format: ConvertedFormat };
};

/** An article as read, with the bytes and hash of the file that it was read from. */
export type ImportTaskResult = ImportedFile & {
  readonly bytes: Uint8Array;
  readonly sha256: string;
};

/** Reads one file as an article. Errors: those of reading a file, and `content_invalid` for one that is no article. */
export async function runImportTask(task: ImportTask): Promise<ImportTaskResult> {
  const { path, importedAt, portalId, converted } = task;
  const bytes = await readFileWithin(path, checkSize);
  const options = { makeBlockId: randomIds.block, importedAt, portalId };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { fileName: basename(path), bytes, readBeside: besideReader(path) };
  if (converted === undefined) return { ...(await readFile(file, options)), bytes, sha256 };
  const docx = await readFileWithin(converted.path, checkSize);
  const read = await readConverted({ ...file, bytes: docx }, converted.format, options);
  return { ...read, bytes, sha256 };
}

function checkSize(bytes: number): void {
  if (bytes > limits.importBytes) {
    throw new AppError('content_invalid', { reason: 'importTooLarge', details: { bytes } });
  }
}

/** Reads pictures that a page or a Markdown file names: those in its own folder or below, and no others. */
function besideReader(path: string): (address: string) => Uint8Array | null {
  const folder = dirname(path);
  return (address) => {
    try {
      const root = realpathSync(folder);
      const found = realpathSync(
        resolve(folder, decodeURIComponent(address.split(/[?#]/u)[0] ?? '')),
      );
      if (!found.startsWith(root + sep) || statSync(found).size > limits.mediaBytes) return null;
      return readFileSync(found);
    } catch {
      // Not there, not readable, or no name at all: the picture is told as missing.
      return null;
    }
  };
}
