import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path below the repository.
 * @param {...string} parts
 */
export function inRoot(...parts) {
  return join(root, ...parts);
}

function cacheRoot() {
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'kapok', 'Cache');
  }
  if (process.env.XDG_CACHE_HOME) return join(process.env.XDG_CACHE_HOME, 'kapok');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'kapok');
  return join(homedir(), '.cache', 'kapok');
}

/**
 * A path below the per-user cache, which outlives clones: runtimes, the compiled addon, probe results.
 * @param {...string} parts
 */
export function inCache(...parts) {
  return join(cacheRoot(), ...parts);
}

/**
 * The folder from which the person called a script, for relative paths on its command line. npm runs
 * scripts in the repository and notes the real one in INIT_CWD; the script's name is compared
 * because a test run by npm hands its own INIT_CWD down to every child.
 *
 * @param {string} script name in package.json
 */
export function callerFolder(script) {
  const fromNpm = process.env.npm_lifecycle_event === script ? process.env.INIT_CWD : undefined;
  return fromNpm ?? process.cwd();
}
