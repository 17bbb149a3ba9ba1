import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import { launchArgs } from '../setup/launchArgs.mjs';

/**
 * A running packed program, seen through its windows only.
 * @typedef {object} PackedDesk
 * @property {import('playwright-core').Browser} browser
 * @property {import('playwright-core').Page} page the first window
 * @property {() => string} output everything the program has printed
 * @property {() => Promise<void>} close ends the program and waits for it
 */

/** @typedef {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} Program */

const startLimitMs = 60_000;

/**
 * Starts a packed program and attaches to its windows. Playwright's own Electron driver needs the
 * debugger of the main process, which a package switches off; the protocol of Chromium is enough to
 * see and use the windows.
 *
 * @param {string} program
 * @param {readonly string[]} [args]
 * @returns {Promise<PackedDesk>}
 */
export async function openPackedDesk(program, args = []) {
  const child = spawn(program, launchArgs('', '--remote-debugging-port=0', ...args), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child, () => output));
    const page = await firstPage(browser);
    return {
      browser,
      page,
      output: () => output,
      close: async () => {
        await browser.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/**
 * @param {Program} child
 * @param {() => string} output
 * @returns {Promise<string>}
 */
function debuggerAddress(child, output) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ what) => {
      clearTimeout(limit);
      reject(new Error(`The packed program ${what}:\n${output()}`));
    };
    const limit = setTimeout(() => fail('did not open its windows in time'), startLimitMs);
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (status) => fail(`ended with ${status}`));
    child.stderr.on('data', () => {
      const address = /DevTools listening on (ws:\S+)/.exec(output())?.[1];
      if (address === undefined) return;
      clearTimeout(limit);
      resolve(address);
    });
  });
}

/** @param {import('playwright-core').Browser} browser */
async function firstPage(browser) {
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The packed program shows no browser context.');
  return context.pages()[0] ?? context.waitForEvent('page', { timeout: startLimitMs });
}
