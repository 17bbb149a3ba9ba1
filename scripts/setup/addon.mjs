import { existsSync, readFileSync, statSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runQuietly, tailOf } from './command.mjs';
import { versionsOf } from './electronRuntime.mjs';
import { hostNodeVariable, suitableNode } from './nodeVersion.mjs';
import { inCache, inRoot } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { SetupError } from './setupError.mjs';
import { ensureCompilers } from './systemPackages.mjs';

/** @typedef {import('./electronRuntime.mjs').ElectronRuntime} ElectronRuntime */

/** Node-API level of the addon that better-sqlite3 brings. Electron has it since version 35. */
const prebuiltNapi = 10;

const packageFolder = inRoot('node_modules', 'better-sqlite3');

/** better-sqlite3 prefers a file here over its prebuilt ones. It is never part of a release. */
const compiledPath = join(packageFolder, 'build', 'Release', 'better_sqlite3.node');

/** Newer Node-API calls become lookups at load time, so that one file serves old and new runtimes. */
const compilerFlags = [
  '-fno-lto',
  '-UNAPI_VERSION',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NO_WARNING',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
].join(' ');

/** @param {number} napi */
function cachedAddon(napi) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const name = `better-sqlite3-${version}-napi${napi}-${process.platform}-${process.arch}.node`;
  return inCache('addons', name);
}

/**
 * The compiled addon for a runtime that cannot load better-sqlite3's own one; undefined for a newer
 * runtime. The file is there after `ensureAddon`.
 *
 * @param {ElectronRuntime} runtime
 * @returns {string | undefined}
 */
export function compiledAddonFor(runtime) {
  const { napi } = versionsOf(runtime);
  return napi < prebuiltNapi ? cachedAddon(napi) : undefined;
}

/**
 * Makes better-sqlite3 loadable in the given Electron. Below Node-API 10 the prebuilt addon ends the
 * process without a message, so the addon is compiled once, cached for the user, and laid where
 * better-sqlite3 looks first. The compiled file works in Node 24 too, so tests and the command line
 * share it.
 *
 * @param {ElectronRuntime} runtime
 */
export async function ensureAddon(runtime) {
  const cached = compiledAddonFor(runtime);
  if (cached === undefined) {
    await rm(dirname(dirname(compiledPath)), { recursive: true, force: true });
    return;
  }
  if (!existsSync(cached)) await compile(cached, runtime);
  const wanted = statSync(cached);
  const present = statSync(compiledPath, { throwIfNoEntry: false });
  if (present?.size === wanted.size && present.mtimeMs === wanted.mtimeMs) return;
  await putFile(cached, compiledPath);
  await utimes(compiledPath, wanted.atime, wanted.mtime);
}

/**
 * Copies a file beside its target, then renames: a running program keeps its old file.
 * @param {string} source
 * @param {string} target
 */
export async function putFile(source, target) {
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}`;
  await copyFile(source, temporary);
  await rename(temporary, target);
}

/** Header files on this machine, or none: then node-gyp fetches those of its own Node. */
function headerArguments() {
  const hostNode = process.env[hostNodeVariable] ?? process.execPath;
  const prefixes = ['/usr', '/usr/local', dirname(dirname(hostNode))];
  const prefix = prefixes.find((folder) =>
    existsSync(join(folder, 'include', 'node', 'node_api.h')),
  );
  return prefix ? [`--nodedir=${prefix}`] : [];
}

/**
 * @param {string} target
 * @param {ElectronRuntime} runtime
 */
async function compile(target, runtime) {
  await ensureCompilers();
  const work = await mkdtemp(join(tmpdir(), 'kapok-addon-'));
  try {
    const built = await withProgress('compiling the SQLite addon (once, one or two minutes)', () =>
      compileIn(work),
    );
    await checkLoads(built, runtime);
    await putFile(built, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function compileIn(work) {
  const folder = join(work, 'node_modules', 'better-sqlite3');
  for (const name of ['better-sqlite3', 'node-addon-api']) {
    const filter = (/** @type {string} */ path) =>
      !/better-sqlite3[\\/](build|prebuilds)$/.test(path);
    await cp(inRoot('node_modules', name), join(work, 'node_modules', name), {
      recursive: true,
      filter,
    });
  }
  const gyp = inRoot('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const task = ['rebuild', '--release', '--force_build=1', '--jobs=max', ...headerArguments()];
  const { status, output } = await runQuietly(suitableNode(), [gyp, ...task], {
    cwd: folder,
    env: { CFLAGS: '-fno-lto', LDFLAGS: '-fno-lto', CXXFLAGS: compilerFlags },
  });
  if (status === 0) return join(folder, 'build', 'Release', 'better_sqlite3.node');
  throw new SetupError({
    what: 'The SQLite addon could not be compiled for this Electron.',
    why: `node-gyp ended with ${status}:\n${tailOf(output)}\n`,
    remedy:
      'With a C++20 compiler, make, Python 3 and Node header files in place, run the same command again.',
  });
}

/**
 * @param {string} addon
 * @param {ElectronRuntime} runtime
 */
async function checkLoads(addon, runtime) {
  const script = `require(${JSON.stringify(addon)})`;
  const { status, output } = await runQuietly(runtime.executable, ['-e', script], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  if (status === 0) return;
  throw new SetupError({
    what: 'The compiled SQLite addon does not load in this Electron.',
    why: `It ended with ${status}: ${tailOf(output)}.`,
    remedy: 'Point ELECTRON_OVERRIDE_DIST_PATH at Electron 35 or newer.',
  });
}
