import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';

/** A file that was dropped, with the names of the folders it lay in. */
export type Dropped = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Whether something that is dragged brings files. */
export function bringsFiles({ types }: Pick<DataTransfer, 'types'>): boolean {
  return types.includes('Files');
}

/**
 * Reads what was dropped, folders with all that is in them. Errors: `invalid_input` with the reasons
 * importTooManyFiles and droppedTooMuch; larger imports are chosen by the system's dialog, which needs no copy.
 */
export async function readDropped(transfer: DataTransfer): Promise<readonly Dropped[]> {
  // Taken at once: the list is empty after the first wait.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = (await Promise.all(entries.map((entry) => filesOf(entry)))).flat();
  if (files.length > limits.importFiles) {
    throw new AppError('invalid_input', { reason: 'importTooManyFiles' });
  }
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (size > limits.droppedBytes) throw new AppError('invalid_input', { reason: 'droppedTooMuch' });
  return Promise.all(
    files.map(async ({ name, file }) => ({
      name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

type Named = { readonly name: string; readonly file: File };

async function filesOf(entry: FileSystemEntry, within = ''): Promise<readonly Named[]> {
  const name = `${within}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name, file }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map((each) => filesOf(each, `${name}/`)))).flat();
}

/** A folder gives its entries a hundred at a time, and none when it is done. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
