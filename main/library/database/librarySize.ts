import { existsSync, statSync } from 'node:fs';

/** How large a library is on the disk, and when its files were last written. */
export function librarySize(libraryFile: string): {
  readonly bytes: number;
  readonly writtenAt: number;
} {
  const files = [libraryFile, `${libraryFile}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => statSync(file))
    // An empty log is made by opening the library: nothing was written.
    .filter(({ size }) => size > 0);
  return {
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    writtenAt: Math.max(0, ...files.map(({ mtimeMs }) => mtimeMs)),
  };
}
