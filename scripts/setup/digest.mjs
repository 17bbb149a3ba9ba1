import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A file's text, or undefined when there is none. Every other failure is thrown.
 * @param {string} path
 */
export function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @param {string} path */
export function sha256OfFile(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { encoding: 'utf8', recursive: true })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile())
    .sort();
}

/**
 * Digest of path, size and modification time of every file below the given paths: cheap enough for
 * each start (some 10 ms for a thousand files), and it sees renames, removals and older copies,
 * which "is anything newer" does not.
 *
 * @param {string} base names are taken relative to this folder
 * @param {readonly string[]} paths
 */
export function digestOfTree(base, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((name) => filesBelow(join(base, name)))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(base, path)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
