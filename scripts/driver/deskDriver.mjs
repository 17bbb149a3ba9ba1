import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { _electron } from 'playwright-core';
import { launchArgs } from '../setup/launchArgs.mjs';
import { launchPastCrash } from './launchCrash.mjs';
import { launchEnvironment } from './launchEnvironment.mjs';
import { launchPastHang } from './launchHang.mjs';

/**
 * @typedef {object} DeskOptions
 * @property {string} executable the Electron program
 * @property {string} appFolder folder with package.json
 * @property {string} home an empty or earlier folder: profile and library of this run
 * @property {string[]} [args] further arguments
 * @property {{ width: number, height: number }} [size] window size in points
 * @property {string} [until] what the window shows once it is there; the desk's status bar
 */

/**
 * @typedef {object} Desk
 * @property {import('playwright-core').ElectronApplication} app
 * @property {import('playwright-core').Page} page
 * @property {import('node:child_process').ChildProcess} process
 * @property {string} home folder of its profile and its library
 * @property {string} libraryFolder
 */

/** Folder of the library inside a run's home. @param {string} home */
export function libraryIn(home) {
  return join(home, 'library');
}

/**
 * Starts the real program with a profile and a library of its own, and waits for the desk.
 *
 * @param {DeskOptions} options
 * @returns {Promise<Desk>}
 */
export async function openDesk({ executable, appFolder, home, args = [], size, until }) {
  const libraryFolder = libraryIn(home);
  const profile = join(home, 'profile');
  const own = [`--user-data-dir=${profile}`, '--library', libraryFolder];
  const launch = () =>
    _electron.launch({
      executablePath: executable,
      chromiumSandbox: true,
      args: launchArgs(appFolder, ...own, ...args),
      env: launchEnvironment(),
    });
  const app = await launchPastHang(profile, () => launchPastCrash(launch));
  const page = await app.firstWindow();
  if (size !== undefined) {
    await app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
    }, size);
  }
  await page.locator(until ?? '.statusBar').waitFor();
  return { app, page, process: app.process(), home, libraryFolder };
}

/**
 * Answers the system's next folder and file dialogs with these paths, as a user would choose them.
 *
 * @param {Desk} desk
 * @param {readonly string[]} paths
 */
export async function answerDialogs(desk, paths) {
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen[0] ?? '' });
  }, paths);
}

/**
 * Types through an input method: the letters stand as a composition, grow, and become the text.
 *
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} stages what the composition shows, one after another
 * @param {string} text what is committed; '' leaves the composition open
 */
export async function compose(page, stages, text) {
  const session = await page.context().newCDPSession(page);
  for (const stage of stages) {
    const end = stage.length;
    await session.send('Input.imeSetComposition', {
      text: stage,
      selectionStart: end,
      selectionEnd: end,
    });
    await page.waitForTimeout(30);
  }
  // Ending the session would end an open composition, as no input method does.
  if (text === '') return;
  await session.send('Input.insertText', { text });
  await session.detach();
}

/** @param {Desk} desk */
function hasEnded({ process: child }) {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Ends the program at once, as a power cut or the system would. @param {Desk} desk */
export async function killDesk(desk) {
  if (hasEnded(desk)) return;
  const gone = new Promise((resolve) => desk.process.once('exit', resolve));
  desk.process.kill('SIGKILL');
  await gone;
}

/** How long a program may take to end after its window is closed, in milliseconds. */
const endingMs = 45_000;

/**
 * Closes the window as a user does, and waits until the program has ended; one that does not end, as one that asks its
 * user something, is an error with the last that its log says.
 *
 * @param {Desk} desk
 */
export async function closeDesk(desk) {
  const gone = new Promise((resolve) => desk.process.once('exit', resolve));
  const asked = desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const isGone = asked.then(() => gone).then(() => true);
  if (await Promise.race([isGone, setTimeout(endingMs, false, { ref: false })])) return;
  const file = join(desk.home, 'profile', 'logs', 'kapok.log');
  const log = await readFile(file, 'utf8').catch((error) => String(error));
  throw new Error(`The program did not end. Its log:\n${log.split('\n').slice(-12).join('\n')}`);
}
