import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runQuietly, tailOf } from './command.mjs';
import { readIfPresent } from './digest.mjs';
import { inCache } from './paths.mjs';
import { notice, withProgress } from './progress.mjs';
import { messageOf, SetupError } from './setupError.mjs';

/** Shared libraries that Electron needs to start at all. */
export const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libxss1',
  'libxtst6',
  'libdrm2',
  'libxkbcommon0',
];

/** A display without a screen; xvfb-run needs xauth. */
export const virtualDisplay = ['xvfb', 'xauth'];

/** Chinese glyphs. Without them the window shows boxes, so tests must have them. */
export const chineseFonts = ['fonts-noto-cjk'];

/** Needed only when the SQLite addon has to be compiled. */
const compilers = /** @type {const} */ ({ 'g++': 'g++', make: 'make', python3: 'python3' });

const databasePath = '/var/lib/dpkg/status';
const stampPath = inCache('system-packages.json');

/** Debian and its children name some libraries with a suffix since the 64-bit time change. */
const renamedSuffix = 't64';

/** @param {readonly string[]} names */
function missingPackages(names) {
  const both = names.flatMap((name) => [name, name + renamedSuffix]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a format of dpkg-query, not ours
  const format = '${Package} ${db:Status-Status}\n';
  let listed = '';
  try {
    listed = execFileSync('dpkg-query', ['-W', '-f', format, ...both], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    // dpkg-query ends with 1 when it does not know a name, and still lists the others.
    if (!(error instanceof Error && 'stdout' in error && 'status' in error && error.status === 1)) {
      throw error;
    }
    listed = String(error.stdout);
  }
  const installed = new Set(
    listed.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  return names.filter((name) => !installed.has(name) && !installed.has(name + renamedSuffix));
}

/** @param {string} name */
function nameInThisRelease(name) {
  const known = execFileSync('apt-cache', ['pkgnames', name], { encoding: 'utf8' }).split('\n');
  return known.includes(name + renamedSuffix) ? name + renamedSuffix : name;
}

/** True when some font has Chinese glyphs, whichever package it came with. */
export function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * @typedef {object} PackageOptions
 * @property {() => boolean} [otherwise] whether the need is met without the packages
 * @property {boolean} [optional] a notice instead of an error when they cannot be installed
 */

/**
 * Makes sure that Debian packages are there: installs them as root, otherwise says which command
 * does. Does nothing on macOS, Windows and Linux systems without dpkg.
 *
 * @param {readonly string[]} names
 * @param {string} purpose completes the sentence "System packages are missing, which ..."
 * @param {PackageOptions} [options]
 */
export async function ensureSystemPackages(names, purpose, { otherwise, optional = false } = {}) {
  if (process.platform !== 'linux' || !existsSync(databasePath)) return;
  const { mtimeMs, size } = statSync(databasePath);
  const stamp = JSON.stringify([mtimeMs, size, [...names].sort()]);
  const known = (readIfPresent(stampPath) ?? '').split('\n');
  if (known.includes(stamp)) return;
  const missing = missingPackages(names);
  if (missing.length > 0 && !otherwise?.()) {
    try {
      await installPackages(missing, purpose);
    } catch (error) {
      if (!optional) throw error;
      notice(messageOf(error));
    }
    return;
  }
  mkdirSync(dirname(stampPath), { recursive: true });
  const current = known.filter((line) => line.startsWith(`[${mtimeMs},${size},`));
  writeFileSync(stampPath, [...current, stamp].join('\n'));
}

/**
 * @param {readonly string[]} names
 * @param {string} purpose
 * @param {string} why
 */
function refusal(names, purpose, why) {
  return new SetupError({
    what: `System packages are missing, which ${purpose}: ${names.join(', ')}.`,
    why,
    remedy: `Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
  });
}

/**
 * @param {readonly string[]} missing
 * @param {string} purpose
 */
async function installPackages(missing, purpose) {
  if (process.getuid?.() !== 0) throw refusal(missing, purpose, 'Only root may install them.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { status, output } = await withProgress(
    `installing system packages (${missing.join(', ')})`,
    async () => {
      // An index that cannot be refreshed may still be good enough: the installation decides.
      await runQuietly('apt-get', ['update', '-q'], { env });
      const names = missing.map(nameInThisRelease);
      return runQuietly('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
        env,
      });
    },
  );
  if (status !== 0) {
    throw refusal(missing, purpose, `apt-get ended with ${status}:\n${tailOf(output)}\n`);
  }
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, program)));
}

/** Makes sure that a C++ compiler, make and Python are there, wherever they come from. */
export async function ensureCompilers() {
  const missing = Object.entries(compilers).flatMap(([program, name]) =>
    isOnPath(program) ? [] : [name],
  );
  if (missing.length === 0) return;
  if (process.platform === 'linux' && existsSync(databasePath)) {
    await ensureSystemPackages(missing, 'compiling the SQLite addon needs');
    return;
  }
  throw new SetupError({
    what: `The SQLite addon cannot be compiled: ${missing.join(', ')} missing.`,
    why: 'This Electron is too old for the prebuilt addon.',
    remedy: 'Install a C++ compiler, make and Python 3, then run the same command again.',
  });
}
