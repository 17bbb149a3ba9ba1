import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { closeDesk, openDesk } from '../../scripts/driver/deskDriver.mjs';
import { launchArgs } from '../../scripts/setup/launchArgs.mjs';
import { median, row } from './statistics.mjs';

const bareApp = fileURLToPath(new URL('./bareWindow', import.meta.url));
const rounds = 5;

/**
 * Process creation to an editor that takes typing: Kapok with its last article, against a bare window
 * with an editable line, turn and turn about in one run.
 *
 * @param {{ executable: string, appFolder: string, home: string }} place
 */
export async function measureColdStart({ executable, appFolder, home }) {
  const kapokHome = join(home, 'cold-start');
  const open = () => openDesk({ executable, appFolder, home: kapokHome });
  // The first start fills the library and opens an article, which the next ones bring back.
  const first = await open();
  await first.page.getByRole('option').first().click();
  await first.page.locator('.paperText').waitFor();
  await closeDesk(first);

  const kapok = [];
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await startBare(executable, join(home, 'bare')));
    const start = performance.now();
    const desk = await open();
    await desk.page.locator('.paperText[contenteditable="true"]').waitFor();
    kapok.push(performance.now() - start);
    await closeDesk(desk);
  }
  return [row('cold start to typing-ready editor', median(kapok), 'ms', median(bare))];
}

/** @param {string} executable @param {string} profile */
async function startBare(executable, profile) {
  const start = performance.now();
  const app = await _electron.launch({
    executablePath: executable,
    chromiumSandbox: true,
    args: launchArgs(bareApp, `--user-data-dir=${profile}`),
  });
  const page = await app.firstWindow();
  await page.locator('[contenteditable="true"]').waitFor();
  const took = performance.now() - start;
  await app.close();
  return took;
}
