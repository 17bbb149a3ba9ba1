import { existsSync, mkdirSync } from 'node:fs';
import { runInForeground } from '../setup/command.mjs';
import { onDisplay } from '../setup/display.mjs';
import { inRoot } from '../setup/paths.mjs';
import { SetupError } from '../setup/setupError.mjs';

const driver = inRoot('scripts', 'demo', 'mainJob.mjs');

/**
 * Runs the demo driver, which drives the real app with Playwright, on a virtual screen when there
 * is no real one. The driver is told the program in KAPOK_ELECTRON and the folder for
 * what it makes in KAPOK_DEMO_OUTPUT.
 *
 * @param {string} executable the Electron program
 * @param {readonly string[]} args handed on to the driver
 * @returns {Promise<number>} exit code of the driver
 */
export function runDemo(executable, args) {
  if (!existsSync(driver)) {
    throw new SetupError({
      what: 'The demo cannot run.',
      why: 'scripts/demo/mainJob.mjs is missing.',
      remedy: 'Restore it with: git checkout scripts/demo',
    });
  }
  const output = inRoot('demo-output');
  mkdirSync(output, { recursive: true });
  const { command, args: all } = onDisplay(process.execPath, [driver, ...args]);
  return runInForeground(command, all, {
    env: { KAPOK_ELECTRON: executable, KAPOK_DEMO_OUTPUT: output },
  });
}
