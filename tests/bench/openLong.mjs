import { join } from 'node:path';
import { closeDesk, openDesk } from '../../scripts/driver/deskDriver.mjs';
import { bundleBareEditor } from './bareEditor/bundle.mjs';
import { storeArticle } from './longArticles.mjs';
import { median, quantile, row } from './statistics.mjs';

const characters = 20_000;
const rounds = 7;

/**
 * The click on a long article in the list to the first letter written into it, painted; against a bare
 * ProseMirror that is given the same document in the same window. Each article is opened for the first time.
 *
 * @param {{ executable: string, appFolder: string, home: string }} place
 */
export async function measureOpenLong({ executable, appFolder, home }) {
  const bareEditor = await bundleBareEditor();
  const desk = await openDesk({ executable, appFolder, home: join(home, 'open-long') });
  const { page } = desk;
  await page.evaluate(bareEditor);
  const articles = [];
  for (let round = 0; round < rounds; round += 1) {
    const title = `第${round + 1}篇长稿`;
    articles.push({ title, document: await storeArticle(page, { characters, title }) });
  }
  const opened = [];
  const bare = [];
  // In turn, so that what else the machine does meets both alike.
  for (const { title, document } of articles) {
    await page.waitForTimeout(700);
    await page.evaluate(watchOpening, title);
    await page.getByRole('option', { name: title }).click();
    opened.push(await page.evaluate(() => globalThis.firstLetter));
    await page.waitForTimeout(700);
    bare.push(await page.evaluate(openBare, document));
  }
  await closeDesk(desk);
  const name = `opening ${characters} characters to the first letter`;
  return [
    row(`${name}, median`, median(opened), 'ms', median(bare)),
    row(`${name}, slowest`, quantile(opened, 1), 'ms', quantile(bare, 1)),
  ];
}

/** Runs in the page: milliseconds from the next click to a letter painted in the article of a title. @param {string} title */
function watchOpening(title) {
  globalThis.firstLetter = new Promise((resolve) => {
    let start = Number.NaN;
    const onDown = (/** @type {PointerEvent} */ event) => (start = event.timeStamp);
    addEventListener('pointerdown', onDown, { once: true, capture: true });
    const look = () => {
      const paper = /** @type {HTMLElement | null} */ (document.querySelector('.paperText'));
      const headline = paper?.querySelector('.mainHeadline')?.textContent;
      if (!paper || headline !== title) return void requestAnimationFrame(look);
      paper.focus();
      document.execCommand('insertText', false, 'a');
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    };
    look();
  });
}

/** Runs in the page: the same for the bare editor. @param {object} json */
async function openBare(json) {
  const start = performance.now();
  const putAway = globalThis.showBareEditor(json, 0);
  document.execCommand('insertText', false, 'a');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const took = performance.now() - start;
  putAway();
  return took;
}
