import { join } from 'node:path';
import { closeDesk, openDesk } from '../../scripts/driver/deskDriver.mjs';
import { bundleBareEditor } from './bareEditor/bundle.mjs';
import { documentOf, openByTitle, storeArticle } from './longArticles.mjs';
import { median, quantile, row } from './statistics.mjs';
import { plainHtmlOf, wordHtmlOf } from './wordHtml.mjs';

const characters = 20_000;
const rounds = 7;
/** What the copy ends in, looked for on the sheet. */
const end = '全文到此为止。';

/**
 * The paste of a long copy from Word to its last words painted, against a bare ProseMirror in the same
 * window that pastes the same paragraphs without any of Word's markup.
 *
 * @param {{ executable: string, appFolder: string, home: string }} place
 */
export async function measurePasteWord({ executable, appFolder, home }) {
  const bareEditor = await bundleBareEditor();
  const desk = await openDesk({ executable, appFolder, home: join(home, 'paste-word') });
  await desk.page.evaluate(bareEditor);
  const pasted = [];
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    pasted.push(await pasteOnDesk(desk, `第${round + 1}次粘贴`));
    bare.push(await pasteBare(desk));
  }
  await closeDesk(desk);
  const name = `pasting ${characters} characters from Word`;
  return [
    row(`${name}, median`, median(pasted), 'ms', median(bare)),
    row(`${name}, slowest`, quantile(pasted, 1), 'ms', quantile(bare, 1)),
  ];
}

/** @param {import('../../scripts/driver/deskDriver.mjs').Desk} desk @param {string} title */
async function pasteOnDesk(desk, title) {
  const { page } = desk;
  await storeArticle(page, { characters: 1, title });
  await openByTitle(page, title);
  await page.locator('.paperText .lead > p').first().click();
  await page.keyboard.press('End');
  return pasteOnce(desk, wordHtmlOf(characters, end));
}

/** @param {import('../../scripts/driver/deskDriver.mjs').Desk} desk */
async function pasteBare(desk) {
  const { page } = desk;
  await page.evaluate(
    (json) => {
      globalThis.putBareAway = globalThis.showBareEditor(json, 0);
    },
    documentOf(1, '空稿'),
  );
  const took = await pasteOnce(desk, plainHtmlOf(characters, end));
  await page.evaluate(() => globalThis.putBareAway());
  return took;
}

/**
 * Milliseconds from the key to the frame that shows the end of the copy.
 * @param {import('../../scripts/driver/deskDriver.mjs').Desk} desk @param {string} html
 * @returns {Promise<number>}
 */
async function pasteOnce({ app, page }, html) {
  await app.evaluate(({ clipboard }, copy) => clipboard.write({ html: copy, text: '' }), html);
  await page.waitForTimeout(700);
  await page.evaluate(watchPaste, end);
  await page.keyboard.press('Control+V');
  return page.evaluate(() => globalThis.pastedAfter);
}

/** Runs in the page. @param {string} words */
function watchPaste(words) {
  globalThis.pastedAfter = new Promise((resolve) => {
    let start = Number.NaN;
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      if (event.key.toLowerCase() === 'v') start = event.timeStamp;
    };
    addEventListener('keydown', onKey, { capture: true });
    const look = () => {
      // The bare editor's sheet stands behind the desk's, which is hidden then.
      const sheet = [...document.querySelectorAll('.paperText')].at(-1);
      if (!sheet?.textContent?.includes(words)) return void requestAnimationFrame(look);
      removeEventListener('keydown', onKey, { capture: true });
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    };
    look();
  });
}
