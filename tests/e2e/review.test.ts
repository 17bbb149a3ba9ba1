import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeDesk, compose } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

const lead = (page: Page) => page.locator('.paperText .lead > p');

async function openReview(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '批注' }).click();
  await page.getByRole('region', { name: '批注和修订' }).waitFor();
}

/** Selects the last letters before the caret. */
async function selectBack(page: Page, letters: number): Promise<void> {
  for (let count = 0; count < letters; count += 1) await page.keyboard.press('Shift+ArrowLeft');
}

async function writeArticle(page: Page): Promise<void> {
  await newArticle(page, '空白稿');
  await lead(page).first().click();
  await page.keyboard.type('榕川市水价调整方案公布，每吨十二元。');
  await page.keyboard.press('Enter');
  await page.keyboard.type('方案自五月起施行。');
}

test('a comment is made, answered and resolved, and all of it is there after a restart', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await writeArticle(page);
  await selectBack(page, 3);
  await page.getByRole('menuitem', { name: '审阅' }).click();
  await page.getByRole('menuitem', { name: '批注…' }).click();
  const field = page.getByRole('textbox', { name: '写下批注' });
  await field.waitFor();
  // The menu has closed, and the field has the focus for good.
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.waitForTimeout(400);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await compose(page, ['he', 'he shi'], '核实');
  await page.keyboard.type('日期');
  await page.getByRole('textbox', { name: '署名' }).fill('沈砚秋');
  await page.getByRole('button', { name: '加上批注' }).click();
  const card = page.locator('.reviewCard[data-kind="thread"]');
  await card.getByText('核实日期').waitFor();
  expect(await page.locator('.commented').textContent()).toBe('施行。');
  await card.getByRole('button', { name: '回复' }).click();
  await page.getByRole('textbox', { name: '写下回复' }).fill('已与水务局核对');
  await page.keyboard.press('ControlOrMeta+Enter');
  await card.getByText('已与水务局核对').waitFor();
  await card.getByRole('button', { name: '解决' }).click();
  await card.waitFor({ state: 'detached' });
  await untilSaved(page);
  await closeDesk(desk);

  const again = await startDesk(home);
  await openReview(again.page);
  await again.page.getByRole('radio', { name: '已解决' }).click();
  const kept = again.page.locator('.reviewCard[data-kind="thread"]');
  await kept.getByText('已与水务局核对').waitFor();
  await kept.getByText('沈砚秋 已解决').waitFor();
  await kept.getByRole('button', { name: '重新打开' }).click();
  await kept.waitFor({ state: 'detached' });
  await again.page.getByRole('radio', { name: '待处理' }).click();
  await kept.locator('.reviewQuote').click();
  expect(await again.page.evaluate(() => String(getSelection()))).toBe('施行。');
  await closeDesk(again);
});

test('suggestions are typed, composed, settled one by one, kept over a restart and accepted at last', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await writeArticle(page);
  await page.locator('[data-command="review.suggest"]').click();
  await page.getByRole('textbox', { name: '署名' }).fill('陆闻');
  await page.getByRole('button', { name: '用这个署名' }).click();
  await page.locator('.suggestToggle', { hasText: '修订中' }).waitFor();

  // Composed over a selection, and in the run of the text.
  await lead(page).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await selectBack(page, 2);
  await compose(page, ['jiu', 'jiu jiao'], '九');
  await compose(page, ['jiao'], '角');
  expect(await page.locator('.paperText .deletion').textContent()).toBe('十二');
  expect(await page.locator('.paperText .insertion').allTextContents()).toEqual(['九角']);

  // A paragraph parted, letters taken out.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await compose(page, ['ci', 'ci qian'], '此前');
  expect(await page.locator('[data-change="split"]').textContent()).toBe('此前');
  await lead(page).last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  expect(await page.locator('.paperText .deletion').last().textContent()).toBe('行。');

  // The page still prints what stands in force.
  const body = page.frameLocator('.previewFrame').locator('.body');
  await page.getByRole('tab', { name: '预览' }).click();
  await body.getByText('每吨十二元').waitFor();
  expect(await body.textContent()).not.toContain('此前');

  await page.locator('.paperText .deletion').first().click();
  const beside = page.locator('.suggestionPopover');
  await beside.getByText('十二').waitFor();
  expect(await beside.locator('.suggestionPointed').count()).toBe(1);
  await page.keyboard.press('Escape');

  await openReview(page);
  const cards = page.locator('.reviewCard[data-kind="suggestion"]');
  expect(await cards.count()).toBe(4);
  // The card of the parted paragraph names the words on either side as well.
  const written = cards.filter({ has: page.locator('ins', { hasText: '九角' }) });
  await written.getByRole('button', { name: '接受' }).click();
  const struck = cards.filter({ has: page.locator('del', { hasText: '行。' }) });
  await struck.getByRole('button', { name: '拒绝' }).click();
  await page.waitForFunction(
    () => document.querySelectorAll('[data-kind="suggestion"]').length === 2,
  );
  expect(await lead(page).first().textContent()).toContain('每吨九角元');
  expect(await lead(page).last().textContent()).toBe('方案自五月起施行。');
  await untilSaved(page);
  await closeDesk(desk);

  const again = await startDesk(home);
  await paper(again.page).locator('.insertion').waitFor();
  // Who began to suggest goes on suggesting.
  await again.page.locator('.suggestToggle', { hasText: '修订中' }).waitFor();
  await openReview(again.page);
  await again.page.getByRole('button', { name: '全部接受' }).click();
  await again.page.getByText('还没有批注和修订。').waitFor();
  expect(await lead(again.page).nth(1).textContent()).toBe('此前');
  expect(await paper(again.page).locator('.insertion, .deletion, .changed').count()).toBe(0);
  await untilSaved(again.page);
  await closeDesk(again);
});
