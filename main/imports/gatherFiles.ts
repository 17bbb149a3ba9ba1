import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { fileError } from '../files/fileError';

/** A file to import: where it lies, and its name below what the user chose. */
export type FoundFile = { readonly path: string; readonly fileName: string };

export type FoundFiles = {
  readonly files: readonly FoundFile[];
  /** Names of what lies in chosen folders and is nothing to import. */
  readonly passedOver: readonly string[];
};

/** What is looked at in folders; a file that the user names is looked at whatever it is called. */
const extensions: ReadonlySet<string> = new Set(
  '.txt .text .md .markdown .html .htm .xhtml .shtml .docx .doc .rtf .wps .odt'.split(' '),
);
/** Folders within folders that are followed. */
const mostDepth = 12;

/**
 * Finds the files of chosen files and folders, folders with all that is in them, in the order of their
 * names. Links are not followed; hidden, system and locked files are passed over. Errors: `invalid_input`
 * reason `importTooManyFiles`.
 */
export async function gatherFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: { files: FoundFile[]; passedOver: string[] } = { files: [], passedOver: [] };
  for (const path of paths) {
    if (await isFolder(path)) await walk(path, { from: dirname(path), depth: 0, found });
    else found.files.push({ path, fileName: basename(path) });
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  // What is not there is refused as a file is, in its turn and by its name.
  return lstat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

type Walk = {
  readonly from: string;
  readonly depth: number;
  readonly found: { readonly files: FoundFile[]; readonly passedOver: string[] };
};

async function walk(folder: string, { from, depth, found }: Walk): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw fileError(error);
  });
  entries.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN', { numeric: true }));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const fileName = relative(from, path).normalize('NFC').replaceAll('\\', '/');
    if (isSystems(entry.name)) continue;
    if (entry.isDirectory() && depth < mostDepth)
      await walk(path, { from, depth: depth + 1, found });
    else if (entry.isFile() && extensions.has(extname(entry.name).toLowerCase())) {
      found.files.push({ path, fileName });
    } else found.passedOver.push(fileName);
    if (found.files.length > limits.importFiles) {
      throw new AppError('invalid_input', {
        reason: 'importTooManyFiles',
        details: { most: limits.importFiles },
      });
    }
  }
}

/** Files that systems and office programs put beside the user's: hidden ones, locks, thumbnails. */
function isSystems(name: string): boolean {
  return /^(?:\.|~\$|~wrl|thumbs\.db$|desktop\.ini$|__macosx$)/iu.test(name);
}
