import { readFile, stat } from 'node:fs/promises';
import { fileError } from './fileError';

/**
 * Reads a whole file after its size in bytes has been looked at, so that a huge one is never read.
 * `checkSize` throws the refusal; a failure of the file system becomes an AppError.
 */
export async function readFileWithin(
  path: string,
  checkSize: (bytes: number) => void,
): Promise<Uint8Array> {
  try {
    checkSize((await stat(path)).size);
    return await readFile(path);
  } catch (error) {
    throw fileError(error);
  }
}
