import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile as ZipReader } from 'yauzl';
import { ZipFile } from 'yazl';
import { z } from 'zod';
import { AppError } from '#shared/domain/errors';
import { fileError } from '../files/fileError';
import { renameWithPatience } from '../files/writeFileSafely';
import { type MakingWatch, unwatched } from '../library';
import { type Manifest, manifestSchema, type WholeManifest, wholeManifestSchema } from './manifest';
import { emptySeal, isSealed, sealFile } from './seal';

const manifestName = 'manifest.json';
const libraryName = 'library.sqlite';
const zipHead = 'PK\u0003\u0004';
/** Bytes: a manifest of 100,000 articles is under 30 MB. */
const mostManifestBytes = 64 * 1024 * 1024;

/** The refusal of a file that is not, or no longer, what some desk handed over. */
function refused(
  reason:
    | 'handoverForeign'
    | 'handoverDamaged'
    | 'handoverTooNew'
    | 'handoverWhole'
    | 'handoverArticles',
  cause?: unknown,
) {
  return new AppError('content_invalid', { reason, cause });
}

/**
 * Writes a hand-over file: a ZIP of the manifest and a small library, sealed by a digest over all its bytes;
 * complete under its name or not there at all.
 */
export async function writeArchive(
  path: string,
  content: { readonly manifest: Manifest | WholeManifest; readonly libraryFile: string },
): Promise<void> {
  const part = `${path}.part`;
  try {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(JSON.stringify(content.manifest, null, 1)), manifestName);
    zip.addFile(content.libraryFile, libraryName);
    // The comment is the very end of a ZIP, so the seal is taken of everything else.
    zip.end({ comment: emptySeal, forceZip64Format: false });
    await pipeline(zip.outputStream, createWriteStream(part));
    await sealFile(part);
    await renameWithPatience(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw fileError(error);
  }
}

async function entriesOf(zip: ZipReader): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const names = [...entries.keys()].sort();
  if (names.join() !== [libraryName, manifestName].join()) throw refused('handoverForeign');
  return entries;
}

async function readManifest(zip: ZipReader, entry: Entry): Promise<Manifest | WholeManifest> {
  if (entry.uncompressedSize > mostManifestBytes) throw refused('handoverForeign');
  const value: unknown = JSON.parse(
    (await buffer(await zip.openReadStreamPromise(entry))).toString(),
  );
  const parsed = z.union([manifestSchema, wholeManifestSchema]).safeParse(value);
  if (parsed.success) return parsed.data;
  const { success: isLater } = laterSchema.safeParse(value);
  throw refused(isLater ? 'handoverTooNew' : 'handoverForeign', parsed.error);
}
const laterSchema = z.object({ format: z.literal('kapok-handover'), version: z.number().min(2) });

/** The digest of a file's bytes. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** Hashes and measures what passes, and stops what grows over its size. */
class Checked extends Transform {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  constructor(readonly most: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error?: Error, chunk?: Buffer) => void,
  ) {
    this.#bytes += chunk.byteLength;
    this.#hash.update(chunk);
    if (this.#bytes > this.most) done(new RangeError('larger than the manifest says'));
    else done(undefined, chunk);
  }

  digest(): string {
    return `${this.#bytes} ${this.#hash.digest('hex')}`;
  }
}

async function requireSeal(path: string): Promise<void> {
  if (!(await looksLikeArchive(path))) throw refused('handoverForeign');
  if (!(await isSealed(path))) throw refused('handoverDamaged');
}

/**
 * Takes a hand-over file apart: its small library goes to `libraryFile`. Nothing of a file is looked at before
 * its seal holds for every byte.
 *
 * Errors: `content_invalid` with reason `handoverForeign` (no file of this program), `handoverDamaged` (changed
 * or cut off on the way), `handoverTooNew` or `handoverWhole`; `not_found`, `storage_full`.
 */
export function readArchive(path: string, libraryFile: string): Promise<Manifest> {
  const accept = (manifest: Manifest | WholeManifest) => {
    if (manifest.kind === 'whole') throw refused('handoverWhole');
    return manifest;
  };
  return unpack(path, libraryFile, { accept });
}

/** The same for a file of a whole library; `handoverArticles` for one of articles. */
export function readWholeArchive(
  path: string,
  libraryFile: string,
  watch: MakingWatch,
): Promise<WholeManifest> {
  const accept = (manifest: Manifest | WholeManifest) => {
    if (manifest.kind !== 'whole') throw refused('handoverArticles');
    return manifest;
  };
  return unpack(path, libraryFile, { accept, watch });
}

type Unpacking<M> = {
  /** Gives back what is wanted of a manifest, and refuses another. */
  readonly accept: (manifest: Manifest | WholeManifest) => M;
  readonly watch?: MakingWatch;
};

/** Passes bytes on and tells how many there were. */
function counting(all: number, watch: MakingWatch) {
  return async function* (source: AsyncIterable<Buffer>) {
    let done = 0;
    for await (const chunk of source) {
      watch({ step: 'bytes', done, all });
      done += chunk.byteLength;
      yield chunk;
    }
  };
}

async function unpack<M extends Manifest | WholeManifest>(
  path: string,
  libraryFile: string,
  { accept, watch = unwatched }: Unpacking<M>,
): Promise<M> {
  let zip: ZipReader | null = null;
  try {
    await requireSeal(path);
    zip = await openPromise(path, { autoClose: false, strictFileNames: true });
    const entries = await entriesOf(zip);
    const [manifestEntry, libraryEntry] = [entries.get(manifestName), entries.get(libraryName)];
    if (manifestEntry === undefined || libraryEntry === undefined) throw refused('handoverForeign');
    const manifest = accept(await readManifest(zip, manifestEntry));
    const { bytes, sha256 } = manifest.library;
    const checked = new Checked(bytes);
    await pipeline(
      await zip.openReadStreamPromise(libraryEntry),
      checked,
      counting(bytes, watch),
      createWriteStream(libraryFile),
    );
    if (checked.digest() !== `${bytes} ${sha256}`) throw refused('handoverDamaged');
    return manifest;
  } catch (error) {
    // A file whose seal holds and that is still no good ZIP was never one of ours.
    throw isFileFailure(error) ? fileError(error) : refused('handoverForeign', error);
  } finally {
    zip?.close();
  }
}

function isFileFailure(error: unknown): boolean {
  return error instanceof AppError || typeof (error as NodeJS.ErrnoException).code === 'string';
}

/** Whether a file begins as hand-over files do; a library begins otherwise. */
export async function looksLikeArchive(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer: head } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return head.toString('latin1') === zipHead;
  } finally {
    await file.close();
  }
}
