import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { closeDesk, compose } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

const leadLine = (page: Page) => page.locator('.paperText .lead p').first();
const countOf = (page: Page) => page.locator('.findCount');

it('finds by words and patterns, replaces in one step of undo, and ends a pattern that runs away', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await leadLine(page).click();
  await page.keyboard.insertText('榕川的水，榕川的渠，12亿元。');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(`${'a'.repeat(40)}！`);
  await page.keyboard.press('Control+Alt+f');
  await page.getByLabel('查找', { exact: true }).fill('榕川');
  await countOf(page).getByText('第 1 处，共 2 处').waitFor();
  await page.getByLabel('替换为').fill('青澜');
  await page.getByRole('button', { name: '全部替换' }).click();
  await page.getByText('换了 2 处').waitFor();
  expect(await leadLine(page).innerText()).toBe('青澜的水，青澜的渠，12亿元。');

  await page.getByRole('button', { name: '正则表达式' }).click();
  await page.getByLabel('查找', { exact: true }).fill('(\\d+)亿元');
  await countOf(page).getByText('第 1 处，共 1 处').waitFor();
  await page.getByLabel('查找', { exact: true }).fill('(a+)+b');
  await page.getByText('找得太久').waitFor({ timeout: 15_000 });
  await page.getByLabel('查找', { exact: true }).fill('\\d+');
  await countOf(page).getByText('第 1 处，共 1 处').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => String(getSelection()))).toBe('12');
  await page.keyboard.press('Control+z');
  expect(await leadLine(page).innerText()).toBe('榕川的水，榕川的渠，12亿元。');
  await untilSaved(page);
  await closeDesk(desk);
});

it('a slash offers kinds and snippets, filtered by composed words; what is left open is gone to', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '发展纪实');
  await leadLine(page).click();
  await page.keyboard.press('/');
  await page.getByRole('option', { name: '小标题' }).waitFor();
  await compose(page, ['b', 'biao', 'biao ge'], '表格');
  await page.getByRole('option', { name: '插入表格' }).waitFor();
  await page.getByRole('option', { name: '小标题' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.locator('.paperText table').waitFor();
  expect(await leadLine(page).innerText()).not.toContain('/');

  await leadLine(page).click();
  await compose(page, ['／'], '／');
  await page.getByRole('option', { name: '小标题' }).waitFor();
  await page.keyboard.type('bbx');
  await page.keyboard.press('Enter');
  await page.getByText('本报讯（记者 【待补：作者】）').waitFor();
  expect(await page.locator('.openPoint').count()).toBe(1);
  await page.locator('.statusBar').getByText('待补 1').waitFor();
  await page.keyboard.press('F8');
  expect(await page.evaluate(() => String(getSelection()))).toBe('【待补：作者】');
  await page.keyboard.insertText('沈砚秋');
  await page.locator('.statusBar').getByText('待补 1').waitFor({ state: 'detached' });
  expect(await paper(page).innerText()).toContain('本报讯（记者 沈砚秋）');

  await page.locator('.paperText .mainHeadline').first().click();
  await page.keyboard.press('/');
  await page.waitForTimeout(200);
  expect(await page.locator('.slashMenu').count()).toBe(0);
  await page.keyboard.press('Control+Alt+s');
  await page.getByRole('dialog').getByText('截至发稿未获回应').click();
  await page.locator('.paperText .mainHeadline', { hasText: '记者尚未获得' }).waitFor();
  await untilSaved(page);
  await closeDesk(desk);
});
