import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answerDialogs, closeDesk, killDesk } from '../../scripts/driver/deskDriver.mjs';
import type { KapokBridge } from '../../shared/ipc/reply';
import { newArticle as addArticle, testLibrary } from '../support/library';
import { deskHome, paper, startDesk } from '../support/realDesk';

const choose = async (page: Page, name: string) => {
  await page.getByRole('menuitem', { name: '文件', exact: true }).click();
  await page.getByRole('menu').getByRole('menuitem', { name }).click();
};

/** Asks for the same library twice, as no button can. */
const retryTwice = (page: Page) =>
  page.evaluate(() => {
    const { kapok } = globalThis as unknown as { kapok: KapokBridge };
    const retry = () => void kapok.invoke('libraries.retry', null);
    // Once this is answered: the page is gone soon after.
    for (const ask of [retry, retry]) setTimeout(ask, 100);
  });

it('another library is opened with all text stored, and the first found again as it was left', async () => {
  const home = await deskHome();
  const other = testLibrary(join(home, '副刊'));
  addArticle(other, '副刊的稿件');
  other.close();
  const desk = await startDesk(home);
  const { page } = desk;
  const first = paper(page).locator('.lead p').first();
  await first.click();
  await page.keyboard.press('End');
  // Typed and not yet saved: leaving the library saves it.
  await page.keyboard.type('换库前写下的一句');
  await answerDialogs(desk, [other.folder]);
  await choose(page, '换稿库…');
  await page.getByRole('button', { name: '打开别的稿库…' }).click();
  await page.getByText('副刊的稿件').first().waitFor();
  expect(await paper(page).count()).toBe(0);

  await choose(page, '换稿库…');
  await page.getByRole('button', { name: '打开 library' }).click();
  await expect.poll(() => first.innerText()).toContain('换库前写下的一句');
  expect(await page.locator('.banner').count()).toBe(0);

  // The drive of the library that is chosen is unplugged, and plugged in again.
  await closeDesk(desk);
  await rename(join(home, 'library'), join(home, 'away'));
  const next = await startDesk(home, [], '.errorCard');
  await next.page.getByText('稿库不在原来的地方').waitFor();
  await rename(join(home, 'away'), join(home, 'library'));
  // Asked for twice at once it is opened once.
  await retryTwice(next.page);
  await next.page.getByText('换库前写下的一句').first().waitFor();
  await killDesk(next);
});
