import { join } from 'node:path';
import { closeDesk, openDesk } from '../../scripts/driver/deskDriver.mjs';
import { bundleBareEditor } from './bareEditor/bundle.mjs';
import { openByTitle, storeArticle } from './longArticles.mjs';
import { median, quantile, row } from './statistics.mjs';
import { typeKeys } from './typeKeys.mjs';

const lengths = [5_000, 20_000, 100_000];
/** Rounds of bare editor and desk in turn: what else the machine does falls on both alike. */
const rounds = 4;
const keysInRound = 40;
/** The paragraph at whose end is typed, counted from the first. */
const typedParagraph = 8;

/**
 * Key to the next frame painted, with list, paper and preview open, against a bare ProseMirror that
 * shows the same document in the same window.
 *
 * @param {{ executable: string, appFolder: string, home: string }} place
 */
export async function measureKeyToPaint({ executable, appFolder, home }) {
  const bareEditor = await bundleBareEditor();
  const desk = await openDesk({ executable, appFolder, home: join(home, 'key-to-paint') });
  const { page } = desk;
  await page.evaluate(bareEditor);
  const rows = [];
  for (const characters of lengths) {
    const title = `${characters} 字的稿件`;
    const document = await storeArticle(page, { characters, title });
    await openByTitle(page, title);
    await page.waitForTimeout(1_500);
    /** @type {number[]} */
    const bare = [];
    /** @type {number[]} */
    const preview = [];
    /** @type {number[]} */
    const outline = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(...(await typeBare(page, document)));
      preview.push(...(await typeOnDesk(page, '预览')));
      outline.push(...(await typeOnDesk(page, '大纲')));
    }
    const name = `key to paint at ${characters} characters`;
    rows.push(
      ...linesOf(`${name}, preview open`, preview, bare),
      ...linesOf(`${name}, outline open`, outline, bare),
    );
  }
  await closeDesk(desk);
  return rows;
}

/** @param {string} name @param {number[]} times @param {number[]} bare */
function linesOf(name, times, bare) {
  return [
    row(`${name}, median`, median(times), 'ms', median(bare)),
    row(`${name}, p95`, quantile(times, 0.95), 'ms', quantile(bare, 0.95)),
  ];
}

/** @param {import('playwright-core').Page} page @param {object} document */
async function typeBare(page, document) {
  await page.evaluate(
    ([json, block]) => {
      globalThis.putBareAway = globalThis.showBareEditor(json, block);
    },
    /** @type {const} */ ([document, typedParagraph]),
  );
  const times = await typeKeys(page, keysInRound);
  await page.evaluate(() => globalThis.putBareAway());
  return times;
}

/** Types with a tab of the side pane open. @param {import('playwright-core').Page} page @param {string} tab */
async function typeOnDesk(page, tab) {
  await page.getByRole('tab', { name: tab }).click();
  const paragraph = page.locator('.paperText p:not(.kicker, .subtitle, .sectionLabel)');
  await paragraph.nth(typedParagraph).click();
  await page.keyboard.press('End');
  return typeKeys(page, keysInRound);
}
