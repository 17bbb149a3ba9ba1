import { ensureAddon } from './addon.mjs';
import { ensureBuilt } from './appBuild.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './electronRuntime.mjs';
import { continueInNode24 } from './nodeVersion.mjs';
import { reportFailure } from './setupError.mjs';
import {
  chineseFonts,
  electronLibraries,
  ensureSystemPackages,
  hasChineseFont,
  virtualDisplay,
} from './systemPackages.mjs';

/** @typedef {import('./electronRuntime.mjs').ElectronRuntime} ElectronRuntime */

/**
 * What a script or test suite needs beside the packages: the desktop program on some display, the
 * built app.
 * @typedef {{ desktop?: boolean, build?: boolean }} Needs
 */

/**
 * Brings a fresh checkout to the point where `needs` are met, and does nothing noticeable when they
 * are. Every step checks cheaply first, speaks on stderr only, and fails with a SetupError.
 *
 * @param {Needs} needs
 */
export async function ensureReady({ desktop = false, build = false }) {
  if (desktop) await ensureDesktop();
  if (build) await ensureBuilt();
}

/**
 * The same for entries that start the desktop program themselves.
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureAppReady() {
  const runtime = await ensureDesktop();
  await ensureBuilt();
  return runtime;
}

async function ensureDesktop() {
  const screen = hasDisplay() ? [] : virtualDisplay;
  await ensureSystemPackages([...electronLibraries, ...screen], 'Electron needs');
  await ensureSystemPackages(chineseFonts, 'hold Chinese glyphs', {
    otherwise: hasChineseFont,
    optional: true,
  });
  const runtime = await ensureElectron();
  await ensureAddon(runtime);
  return runtime;
}

/**
 * Frame of every entry: installs the packages, continues in Node 24, runs `main` there and turns its
 * number into the exit code. A refusal becomes one paragraph on stderr.
 *
 * @param {() => Promise<number>} main
 * @param {{ anyNode?: boolean }} [options] `anyNode`: `main` only starts other programs, so it may
 *   stay in an old Node and spare the time of a second one
 */
export async function runEntry(main, { anyNode = false } = {}) {
  try {
    await ensureDependencies();
    if (!anyNode && (await continueInNode24())) return;
    process.exitCode = await main();
  } catch (error) {
    reportFailure(error);
  }
}
