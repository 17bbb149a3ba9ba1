import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkIntegrity, listArticles, readArticle } from '../../main/library';
import type { Desk } from '../../scripts/driver/deskDriver.mjs';
import type { KapokBridge } from '../../shared/ipc/reply';
import { testLibrary } from '../support/library';
import { deskHome, paper, startDesk, untilSaved } from '../support/realDesk';

/** What the page tells of its way to another library, in the order in which it comes. */
type Moment = {
  readonly event: 'did-start-navigation' | 'did-navigate' | 'dom-ready' | 'did-finish-load';
  readonly page: 'about:blank' | 'app:';
};

const moments: readonly (Moment & { readonly how: 'close' | 'quit'; readonly name: string })[] = [
  { name: 'the old page goes', event: 'did-start-navigation', page: 'about:blank', how: 'close' },
  { name: 'the old page is gone', event: 'did-navigate', page: 'about:blank', how: 'quit' },
  { name: 'the empty page is there', event: 'did-finish-load', page: 'about:blank', how: 'close' },
  { name: 'the new page comes', event: 'did-start-navigation', page: 'app:', how: 'close' },
  { name: 'the new page begins', event: 'did-navigate', page: 'app:', how: 'quit' },
  { name: 'the new page is read', event: 'dom-ready', page: 'app:', how: 'close' },
  { name: 'the new page is there', event: 'did-finish-load', page: 'app:', how: 'quit' },
];

/** Ends the program as a user does, as soon as the page tells of the moment. */
function endAt({ app }: Desk, moment: Moment & { readonly how: 'close' | 'quit' }) {
  return app.evaluate(({ app: program, BrowserWindow }, { event, page, how }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const end = () => (how === 'quit' ? program.quit() : window?.close());
    let isAsked = false;
    const look = (url: string) => {
      if (isAsked || !url.startsWith(page)) return;
      isAsked = true;
      // Not within what Chromium tells: no user can be that quick.
      setImmediate(end);
    };
    const contents = window?.webContents;
    if (event === 'did-start-navigation') contents?.on(event, ({ url }) => look(url));
    else if (event === 'did-navigate') contents?.on(event, (_event, url) => look(url));
    else if (event === 'dom-ready') contents?.on(event, () => look(contents.getURL()));
    else contents?.on(event, () => look(contents.getURL()));
  }, moment);
}

/** Opens the library anew, by the call that its dialogs make as well. */
const beginAnew = (page: Page) =>
  page.evaluate(() => {
    const { kapok } = globalThis as unknown as { kapok: KapokBridge };
    // Once this is answered: the page is gone soon after.
    setTimeout(() => void kapok.invoke('libraries.retry', null), 50);
  });

/** How the program ended; a box that it waits behind fails the test by its own limit. */
const ended = ({ process: child }: Desk) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });

/** Whether a stored article of a home holds the sentence, in a library without fault. */
function isStored(home: string, sentence: string): boolean {
  const { db } = testLibrary(join(home, 'library'));
  expect(checkIntegrity(db, { deep: true })).toMatchObject({ ok: true });
  return listArticles(db, 'library').some(({ id }) =>
    JSON.stringify(readArticle(db, id)).includes(sentence),
  );
}

/** A desk with a sentence that is typed and not yet stored. */
async function deskInWriting(sentence: string): Promise<{ home: string; desk: Desk }> {
  const home = await deskHome();
  const desk = await startDesk(home);
  await paper(desk.page).locator('.lead p').first().click();
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(sentence);
  return { home, desk };
}

it.each(moments)('closing while $name ends the program with all text stored', async (moment) => {
  const { home, desk } = await deskInWriting('走之前写下的一句');
  await endAt(desk, moment);
  const end = ended(desk);
  await beginAnew(desk.page);
  expect(await end).toBe(0);
  expect(isStored(home, '走之前写下的一句')).toBe(true);
});

it('a page that does not hear yet is not waited for', async () => {
  const { home, desk } = await deskInWriting('重来之前写下的一句');
  await untilSaved(desk.page);
  await endAt(desk, { event: 'did-navigate', page: 'app:', how: 'close' });
  const end = ended(desk);
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.reload(),
  );
  expect(await end).toBe(0);
  expect(isStored(home, '重来之前写下的一句')).toBe(true);
});

it('a page that crashes when it is asked is not waited for', async () => {
  const { home, desk } = await deskInWriting('崩溃之前写下的一句');
  await untilSaved(desk.page);
  const end = ended(desk);
  await desk.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.close();
    window?.webContents.forcefullyCrashRenderer();
  });
  expect(await end).toBe(0);
  expect(isStored(home, '崩溃之前写下的一句')).toBe(true);
});
