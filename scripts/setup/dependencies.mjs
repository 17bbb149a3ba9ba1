import { existsSync, writeFileSync } from 'node:fs';
import { npmCommand, runQuietly, tailOf } from './command.mjs';
import { readIfPresent, sha256OfFile } from './digest.mjs';
import { inRoot } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { SetupError } from './setupError.mjs';

const stampPath = inRoot('node_modules', '.kapok-stamp');
const lockPath = inRoot('package-lock.json');
const installedPath = inRoot('node_modules', '.package-lock.json');

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Compares the lock file with the record that npm keeps of what it has put into node_modules.
 * Optional packages may be absent: they belong to other systems.
 *
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function holdsWhatIsLocked(wanted, installed) {
  const present = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(
    ([path, { version, optional, devOptional }]) => {
      if (path === '') return true;
      const found = present[path];
      return found ? found.version === version : Boolean(optional || devOptional);
    },
  );
}

/** True after `npm install some-package`, which changes the lock file and node_modules together. */
function isAlreadyInstalled() {
  const installed = readIfPresent(installedPath);
  const wanted = readIfPresent(lockPath);
  return installed && wanted ? holdsWhatIsLocked(JSON.parse(wanted), JSON.parse(installed)) : false;
}

/**
 * Installs the locked packages when node_modules is missing or belongs to another lock file.
 * npm's warnings (it names the engines of packages that run on our own Node 24) are not shown.
 */
export async function ensureDependencies() {
  if (!existsSync(lockPath)) {
    throw new SetupError({
      what: 'The packages cannot be installed.',
      why: 'package-lock.json is missing.',
      remedy: 'Restore it with: git checkout package-lock.json',
    });
  }
  const wanted = sha256OfFile(lockPath);
  if (readIfPresent(stampPath) === wanted) return;
  if (!isAlreadyInstalled()) await install();
  writeFileSync(stampPath, wanted);
}

/** npm begins with the reason and ends with its manual. @param {string} output */
function reasonIn(output) {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  return errors.length > 0 ? errors.slice(0, 8).join('\n') : tailOf(output);
}

async function install() {
  const { command, args } = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { status, output } = await withProgress('installing packages (npm ci)', () =>
    runQuietly(command, args),
  );
  if (status === 0) return;
  throw new SetupError({
    what: `The packages could not be installed (npm ci ended with ${status}).`,
    why: `npm said:\n${reasonIn(output)}\n`,
    remedy: 'Check the connection to the package registry, then run: npm ci',
  });
}
