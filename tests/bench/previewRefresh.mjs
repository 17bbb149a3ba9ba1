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
    const waiting = page.evaluate(nextPreviewChange);
    await page.keyboard.press('a');
    refresh.push(await waiting);
  }
  const whole = [];
  for (let count = 0; count < keys; count += 1) whole.push(await page.evaluate(setWholePage));
  await closeDesk(desk);
  return [
    row('preview refresh after a keystroke, median', median(refresh), 'ms', 50),
    row('preview refresh after a keystroke, p95', quantile(refresh, 0.95), 'ms', 50),
    row('setting the whole preview again, median', median(whole), 'ms', median(refresh)),
  ];
}

/** Runs in the page: milliseconds from the next keystroke to the next change in the preview. */
function nextPreviewChange() {
  return new Promise((resolve) => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe.previewFrame'));
    let start = 0;
    addEventListener('keydown', () => (start = performance.now()), { once: true, capture: true });
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      resolve(performance.now() - start);
    });
    const page = /** @type {Document} */ (frame.contentDocument);
    watcher.observe(page, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
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
