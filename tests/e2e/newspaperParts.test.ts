import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeDesk, compose } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

async function choose(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.locator(`[role="menuitem"][data-command="${command}"]`).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

const parts = [
  ['an editors’ note', 'format.editorsNote', '.editorsNote > p'],
  ['an author’s note', 'format.authorsNote', '.authorsNote > p'],
  ['a byline', 'format.bylineParagraph', '.bylineParagraph'],
  ['a closing paragraph', 'format.closingParagraph', '.closingParagraph'],
  ['verse', 'format.verse', '.verseLine'],
  ['a box’s headline', 'insert.box', '.boxHeadline'],
] as const;

test('Pinyin is composed into every kind of block, and all of it is there after a restart', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '空白稿');
  const typed: string[] = [];
  for (const [index, [, command, selector]] of parts.entries()) {
    const text = `渠水${index}东流`;
    await page.locator('.paperText .lead > p').last().click();
    await page.keyboard.press('End');
    await choose(page, command);
    await compose(page, ['qu', 'qu shui'], '渠水');
    await page.keyboard.type(String(index));
    await compose(page, ['dong', 'dong liu'], '东流');
    expect(await paper(page).locator(selector).first().textContent()).toBe(text);
    typed.push(text);
    // A dividing line brings a paragraph to write on behind it.
    if (command !== 'insert.box') await choose(page, 'insert.divider');
  }
  await page.locator('[data-command="insert.table"]').click();
  await compose(page, ['cun'], '村名');
  await page.keyboard.press('Tab');
  await compose(page, ['mu'], '亩数');
  expect(await paper(page).locator('th').allTextContents()).toEqual(['村名', '亩数', '']);
  await untilSaved(page);
  const before = await paper(page).innerHTML();
  for (const text of typed) expect(before).toContain(text);
  await closeDesk(desk);

  const again = await startDesk(home);
  await paper(again.page).waitFor();
  await again.page.locator('.paperText th').first().waitFor();
  for (const text of [...typed, '村名', '亩数']) {
    expect(await paper(again.page).textContent()).toContain(text);
  }
  const frame = again.page.frameLocator('.previewFrame');
  await frame.locator('.body th').first().waitFor();
  expect(await frame.locator('.body .verse p').first().textContent()).toBe('渠水4东流');
  await closeDesk(again);
});

test('selected words are linked, a refused address says so at the field, and the page carries the link', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await page.locator('.paperText .lead > p').first().click();
  await page.keyboard.type('水价年报');
  for (let count = 0; count < 2; count += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.locator('[data-command="format.link"]').click();
  const address = page.getByRole('textbox', { name: '网页地址或邮箱' });
  await address.fill('javascript:alert(1)');
  await page.getByRole('button', { name: '加上链接' }).click();
  await page.getByRole('alert').filter({ hasText: '这个地址不能用作链接' }).waitFor();
  expect(await paper(page).locator('a').count()).toBe(0);
  await address.fill('water.rongchuan.example/2025');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await paper(page).locator('a').textContent()).toBe('年报');
  const link = page.frameLocator('.previewFrame').locator('.body a');
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('https://water.rongchuan.example/2025');
  await page.keyboard.press('End');
  await page.keyboard.type('。');
  expect(await paper(page).locator('.lead > p').first().innerHTML()).toMatch(/<\/a>。$/);
  await closeDesk(desk);
});
