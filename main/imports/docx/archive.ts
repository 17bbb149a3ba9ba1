import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { AppError } from '#shared/domain/errors';

/** The parts of an office document by their names, as far as they are read. */
export type Archive = {
  /** The bytes of a part; null for one that is not there. */
  part(name: string): Uint8Array | null;
  names(): readonly string[];
};

/** Bounds of an archive that an office program could have made; a bomb or a trap is beyond one of them. */
export const archiveBounds = {
  entries: 2_000,
  unpackedBytes: 200 * 1024 * 1024,
  /** Unpacked to packed; small parts of much white space reach more, and harm nobody. */
  ratio: 200,
  smallBytes: 4 * 1024 * 1024,
} as const;

/**
 * Unpacks an office document, its declared sizes held against what comes out. Errors: `content_invalid` with the
 * reasons importDamaged and importUnsafe.
 */
export async function readArchive(bytes: Uint8Array): Promise<Archive> {
  const parts = new Map<string, Uint8Array>();
  const zip = await opened(bytes);
  if (zip.entryCount > archiveBounds.entries) throw unsafe();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > archiveBounds.unpackedBytes || isBomb(entry)) throw unsafe();
      if (entry.isEncrypted()) throw new AppError('content_invalid', { reason: 'importEncrypted' });
      if (isPart(entry)) parts.set(entry.fileName, await read(zip, entry));
    }
  } catch (error) {
    throw refusalOf(error);
  }
  return { part: (name) => parts.get(name) ?? null, names: () => [...parts.keys()] };
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  } catch (error) {
    throw refusalOf(error);
  }
}

async function read(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  // The library ends a stream that gives more or less than the entry declares.
  return buffer(await zip.openReadStreamPromise(entry));
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  const isLarge = uncompressedSize > archiveBounds.smallBytes;
  return isLarge && uncompressedSize > compressedSize * archiveBounds.ratio;
}

/** Everything but folders and what is never read: sounds, films, fonts, macros. */
function isPart({ fileName }: Entry): boolean {
  return !/\/$|\.(?:bin|vml|odttf|wav|mp[34]|avi|wmv|exe|dll)$/iu.test(fileName);
}

function unsafe(): AppError {
  return new AppError('content_invalid', { reason: 'importUnsafe' });
}

/** The library refuses names that lead out of the archive; whatever else it refuses is damage. */
function refusalOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const message = error instanceof Error ? error.message : '';
  if (/invalid relative path|absolute path|invalid characters in fileName/u.test(message))
    return unsafe();
  return new AppError('content_invalid', { reason: 'importDamaged', cause: error });
}
