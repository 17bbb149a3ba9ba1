import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compiledAddonFor, putFile } from '../setup/addon.mjs';
import { runQuietly, tailOf } from '../setup/command.mjs';
import { versionsOf } from '../setup/electronRuntime.mjs';
import { inRoot } from '../setup/paths.mjs';
import { withProgress } from '../setup/progress.mjs';
import { SetupError } from '../setup/setupError.mjs';
import { strayFiles } from './packedFiles.mjs';

/** @typedef {import('../setup/electronRuntime.mjs').ElectronRuntime} ElectronRuntime */

const packedFolder = inRoot(
  'release',
  process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`,
);

/**
 * Packs the built app, unpacked on disk, around the Electron of this machine. Targets that must
 * fetch helper programs (installers, disk images) belong to the release workflow.
 *
 * @param {ElectronRuntime} runtime
 * @returns {Promise<string>} path of the packed program
 */
export async function packForThisMachine(runtime) {
  if (process.platform !== 'linux') {
    throw new SetupError({
      what: 'The local test package is made on Linux only.',
      why: 'Packages for other systems are made by the release workflow.',
      remedy: 'To make one here, run: npm run build && npx electron-builder --publish never',
    });
  }
  await rm(packedFolder, { recursive: true, force: true });
  const { status, output } = await withProgress('packing the app', () => build(runtime));
  if (status !== 0) {
    throw badPackage(
      'The app could not be packed.',
      `electron-builder ended with ${status}:\n${tailOf(output, 30)}\n`,
    );
  }
  await checkContents();
  // Left over from the development runtime, absent from a released one.
  await rm(join(packedFolder, 'resources', 'default_app.asar'), { force: true });
  await rm(join(packedFolder, '.kapok-ready'), { force: true });
  await replaceAddon(runtime);
  return join(packedFolder, 'kapok');
}

async function checkContents() {
  const { listPackage } = await import('@electron/asar');
  const archive = join(packedFolder, 'resources', 'app.asar');
  const strays = strayFiles(listPackage(archive, { isPack: false }));
  if (strays.length > 0) {
    throw badPackage(
      `The package holds ${strays.length} files that do not belong there.`,
      `Among them: ${strays.slice(0, 5).join(', ')}.`,
    );
  }
  const { wrongFuses } = await import('./packedFuses.mjs');
  const fuses = await wrongFuses(join(packedFolder, 'kapok'));
  if (fuses.length > 0) {
    throw badPackage('The packed Electron is not locked down.', `${fuses.join(', ')}.`);
  }
}

/**
 * @param {string} what
 * @param {string} why
 */
function badPackage(what, why) {
  const remedy = 'Mend electron-builder.yml, then run: npm run package';
  return new SetupError({ what, why, remedy });
}

/** @param {ElectronRuntime} runtime */
function build(runtime) {
  const { electron } = versionsOf(runtime);
  return runQuietly(process.execPath, [
    inRoot('node_modules', 'electron-builder', 'cli.js'),
    '--linux',
    'dir',
    `--${process.arch}`,
    '--publish=never',
    `--config.electronDist=${runtime.folder}`,
    `--config.electronVersion=${electron}`,
  ]);
}

/**
 * An old runtime cannot load the prebuilt addon that a package carries, so this local package gets the
 * compiled one in its place. Never done for a release.
 *
 * @param {ElectronRuntime} runtime
 */
async function replaceAddon(runtime) {
  const compiled = compiledAddonFor(runtime);
  if (compiled === undefined) return;
  const modules = join(packedFolder, 'resources', 'app.asar.unpacked', 'node_modules');
  const packed = join(modules, 'better-sqlite3', 'prebuilds', `linux-${process.arch}.node`);
  if (!existsSync(packed)) throw new Error(`electron-builder left the SQLite addon out: ${packed}`);
  await putFile(compiled, packed);
}
