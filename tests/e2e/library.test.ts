import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createArticle, openLibrary } from '../../main/library';
import { closeDesk, killDesk, libraryIn } from '../../scripts/driver/deskDriver.mjs';
import { testDeps } from '../support/library';
import { soundContent } from '../support/movedArticle';
import { deskHome, paper, startDesk, untilSaved } from '../support/realDesk';

const rows = (page: Page) => page.locator('[role="option"]:not([aria-busy="true"])');
const titles = (page: Page) => page.locator('[role="option"] .articleTitle').allTextContents();

test('what was just written is found at once, and by the index after a restart', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await rows(page).first().click();
  await paper(page).waitFor();
  await paper(page).locator('.lead p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('渡口换了新浮桥。');
  await untilSaved(page);
  const [title = ''] = await titles(page);

  const look = async (words: string, on: Page) => {
    await on.getByRole('searchbox', { name: '查找标题和全文' }).fill(words);
    const found = on.getByRole('listbox', { name: '找到的稿件' });
    await found.getByRole('option').first().waitFor();
    return found;
  };
  const found = await look('新浮桥', page);
  expect(await found.locator('.articleTitle').allTextContents()).toEqual([title]);
  expect(await found.locator('mark').allTextContents()).toEqual(['新浮桥']);
  await closeDesk(desk);

  const again = await startDesk(home);
  const one = await look('桥', again.page);
  await expect.poll(() => one.locator('.articleTitle').allTextContents()).toContain(title);
  const none = again.page.getByRole('searchbox', { name: '查找标题和全文' });
  await none.fill('这句话哪里也没有');
  await again.page.getByText('没有找到“这句话哪里也没有”').waitFor();
  await none.press('Escape');
  await expect.poll(() => rows(again.page).count()).toBeGreaterThan(5);
  await killDesk(again);
});

test('a list is put in order, gone through, selected, thrown away and brought back, while others write', async () => {
  const home = await deskHome();
  const library = openLibrary(libraryIn(home), testDeps);
  for (let count = 0; count < 120; count += 1) {
    createArticle(library.db, testDeps, { content: soundContent(), cause: 'create' });
  }
  library.close();
  const desk = await startDesk(home);
  const { page } = desk;
  await page.getByText('120 篇', { exact: true }).waitFor();
  await rows(page).first().focus();
  await page.keyboard.press('End');
  await expect
    .poll(() => page.locator('[role="option"][aria-setsize="120"]').count())
    .toBeGreaterThan(0);
  await page.keyboard.press('Control+a');
  await page.getByText('已选 120 篇').waitFor();
  await page.keyboard.press('Delete');
  await page.getByText('已把 120 篇移到回收站').waitFor();
  await page.getByRole('tab', { name: '回收站' }).click();
  await page.getByText('120 篇', { exact: true }).waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('tab', { name: '稿库' }).click();
  await page.getByText('120 篇', { exact: true }).waitFor();
  await killDesk(desk);
});
