import { join } from 'node:path';
import { closeDesk, openDesk } from '../../scripts/driver/deskDriver.mjs';
import { median, quantile, row } from './statistics.mjs';

const keys = 60;

/**
 * Keystroke to the changed page in the preview, against setting the frame's whole page again, in the
 * same window with the same article.
 *
 * @param {{ executable: string, appFolder: string, home: string }} place
 */
export async function measurePreview({ executable, appFolder, home }) {
  const desk = await openDesk({ executable, appFolder, home: join(home, 'preview') });
  const { page } = desk;
  await page.getByRole('option').first().click();
  await page.locator('.paperText .lead p').first().click();
  await page.locator('iframe.previewFrame').waitFor();
  await page.waitForTimeout(1_000);
  const refresh = [];
  for (let count = 0; count < keys; count += 1) {
    await page.evaluate(watchNextChange);
    await page.keyboard.press('a');
    refresh.push(await page.evaluate(() => globalThis.nextChange));
  }
  const whole = [];
  for (let count = 0; count < keys; count += 1) whole.push(await page.evaluate(setWholePage));
  await closeDesk(desk);
  return [
    row('preview refresh after a keystroke, median', median(refresh), 'ms', 50),
    row('preview refresh after a keystroke, p95', quantile(refresh, 0.95), 'ms', 50),
    row('putting the whole page into the preview again', median(whole), 'ms', median(refresh)),
  ];
}

/** Runs in the page: notes the milliseconds from the next keystroke to the change that it makes in the preview. */
function watchNextChange() {
  const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe.previewFrame'));
  const page = /** @type {Document} */ (frame.contentDocument);
  let start = Number.NaN;
  addEventListener('keydown', () => (start = performance.now()), { once: true, capture: true });
  globalThis.nextChange = new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (Number.isNaN(start)) return;
      watcher.disconnect();
      resolve(performance.now() - start);
    });
    watcher.observe(page, { subtree: true, childList: true, characterData: true });
  });
}

/** Runs in the page: milliseconds to put a fresh copy of the whole page into the frame and lay it out. */
function setWholePage() {
  const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe.previewFrame'));
  const page = /** @type {Document} */ (frame.contentDocument);
  const start = performance.now();
  page.replaceChild(page.documentElement.cloneNode(true), page.documentElement);
  page.body.getBoundingClientRect();
  return performance.now() - start;
}
