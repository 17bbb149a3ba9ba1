import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, startDesk, untilSaved } from '../support/realDesk';

const fieldsPart = (page: Page) => page.getByRole('region', { name: '属性字段' });
const card = (page: Page, label: string) =>
  fieldsPart(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^(展开|收起)“${label}”$`) }) })
    .last();

const item = (page: Page, template: string) =>
  page.locator('.templateItem').filter({ has: page.locator(`text="${template}"`) });

async function editFields(page: Page, template: string): Promise<void> {
  await page.locator('.rail').getByRole('button', { name: '模板' }).click();
  await item(page, template).getByRole('button', { name: '编辑' }).click();
  await fieldsPart(page).getByRole('radio', { name: '本模板自定' }).click();
}

/** Stores the template as a version and writes from it; the pane of the details is shown. */
async function writeFrom(page: Page, template: string): Promise<void> {
  await page.getByRole('button', { name: '存为新版' }).click();
  await page.getByText(/已存为第 \d+ 版/).waitFor();
  await item(page, template).getByRole('button', { name: '用这个模板写稿' }).click();
  await page.locator('.paperText .mainHeadline.is-empty').first().waitFor();
  await page.getByRole('tab', { name: '属性' }).click();
}

/** The labels of the fields in an article's pane, with what stands behind them, in order. */
const labels = (page: Page, group: string) =>
  page.getByRole('group', { name: group }).locator('.fieldHead').allTextContents();

test('a template gets a field of its own with a limit, and its articles have it, after a restart too', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await editFields(page, '消息');
  await page.getByRole('button', { name: '展开“出处”' }).click();
  await card(page, '出处').getByRole('button', { name: '添加字段' }).click();
  await page.getByRole('menuitem', { name: '自定一个字段' }).click();
  const name = page.getByRole('textbox', { name: '字段名', exact: true });
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('来文单位');
  await fieldsPart(page).getByRole('textbox', { name: '最多字数' }).fill('4');
  await page.getByRole('button', { name: '收起“来文单位”' }).click();
  const line = page.getByRole('group', { name: '来文单位' });
  await line.getByRole('checkbox', { name: '必填' }).click();
  await line.getByRole('radio', { name: '半行' }).click();
  await card(page, '来文单位')
    .locator('.cardGrip')
    .dragTo(card(page, '刊发时间'), { targetPosition: { x: 200, y: 4 } });
  await page.getByText('“来文单位”已移到“出处”第 2 项').waitFor({ state: 'attached' });

  await writeFrom(page, '消息');
  await expect
    .poll(() => labels(page, '出处'))
    .toEqual(['来源*必填', '来文单位*必填0/4', '刊发时间', '地点', '网址']);
  const field = page.locator('[data-width="half"]').filter({ hasText: '来文单位' });
  await field.getByText('必填，还没有填').waitFor();
  await field.getByRole('textbox').fill('市水务局办');
  await field.getByText('最多 4 字，超出 1 字').waitFor();
  await untilSaved(page);
  await closeDesk(desk);

  const again = await startDesk(home);
  await again.page.getByRole('tab', { name: '属性' }).click();
  const kept = again.page.locator('[data-width="half"]').filter({ hasText: '来文单位' });
  expect(await kept.getByRole('textbox').inputValue()).toBe('市水务局办');
  await kept.getByText('最多 4 字，超出 1 字').waitFor();
  await closeDesk(again);
});

test('what articles begin with is set in any field of the template', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await editFields(page, '消息');
  const defaults = page.getByRole('region', { name: '属性默认值' });
  await defaults.getByRole('textbox', { name: '缓急' }).fill('4');
  await defaults.getByRole('combobox', { name: /^关键词/ }).fill('水尺');
  await page.keyboard.press('Enter');
  await writeFrom(page, '消息');
  await page.getByRole('group', { name: /^水尺/ }).waitFor();
  expect(await page.getByRole('textbox', { name: '缓急' }).inputValue()).toBe('4');
  await closeDesk(desk);
});

test('names of fields stand uncut in the least window', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1180, 720),
  );
  await editFields(page, '消息');
  await page.getByRole('button', { name: '展开“检索”' }).click();
  const names = fieldsPart(page).locator('.fieldCards .cardName');
  expect(await names.allTextContents()).toEqual(['主题分类', '关键词', '摘要']);
  const cut = () =>
    names.evaluateAll((all) => all.filter((name) => name.scrollWidth > name.clientWidth).length);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1180);
  expect(await cut()).toBe(0);
  await closeDesk(desk);
});
