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
