import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { closeDesk, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, startDesk, untilSaved } from '../support/realDesk';

/** Fields of text by their names, in the order of the pane, and what is written into each. */
const texts: readonly (readonly [string, string])[] = [
  ['引题', '江城新事'],
  ['主题', '渡口开了新码头'],
  ['副题', '临波镇里看变化'],
  ['短标题', '新码头开张'],
  ['来源', '榕川晚报'],
  ['地点、地名', '临波镇'],
  ['地点、所属地区', '云坪县'],
  ['网址', 'https://www.rongchuan-portal.example/a'],
  ['频道', '云坪新闻/乡村振兴'],
  ['摘要', '新码头今天开张。'],
  ['期号', '第8123期'],
  ['版次', 'A03'],
  ['版名', '民生'],
  ['栏目', '江边人家'],
  ['缓急', '4'],
  ['稿签', 'xin-matou'],
  ['版权', '榕川日报社版权所有'],
  ['微信标题', '新码头来了'],
  ['微信作者', '林知夏'],
  ['微信摘要', '一条江，两个渡口。'],
];

const dates: readonly (readonly [string, string, string])[] = [
  ['刊发时间', '202611300830', '2026-11-30T08:30'],
  ['见报日期', '20261201', '2026-12-01'],
  ['解禁时间', '202612010600', '2026-12-01T06:00'],
  ['撤稿时间', '202701010000', '2027-01-01T00:00'],
];

/** The name of what has the focus, as its label or the element that labels it says. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const labelId = focused?.getAttribute('aria-labelledby') ?? '';
    const label = document.getElementById(labelId)?.textContent;
    return label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });
}

/** Goes to a field or button with the Tab key alone. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${name}`);
}

async function addEntry(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

it('every field is filled in by keyboard alone, and all of it is there after a restart', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '消息');
  await page.getByRole('tab', { name: '属性' }).click();
  for (const [name, text] of texts) {
    await tabTo(page, name);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  }
  for (const [name, digits] of dates) {
    await tabTo(page, name);
    await page.keyboard.type(digits);
  }
  await tabTo(page, '加一位');
  await page.keyboard.press('Enter');
  await page.getByLabel('姓名').waitFor();
  await tabTo(page, '姓名');
  await page.keyboard.type('何若兰');
  await addEntry(page, '关键词、加一个，回车确认', '渡口');
  await tabTo(page, '主题分类、按名称或编号查找');
  await page.keyboard.type('20000337');
  await page.getByRole('option', { name: '交通运输' }).waitFor();
  await page.keyboard.press('End');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
    await page.keyboard.press(key);
  await untilSaved(page);
  await closeDesk(desk);

  const again = await startDesk(home);
  await again.page.getByRole('tab', { name: '属性' }).click();
  for (const [name, text] of texts) {
    const field = again.page.getByLabel(name, { exact: true });
    expect([name, await field.inputValue()]).toEqual([name, text]);
  }
  for (const [name, , value] of dates) {
    const field = again.page.getByLabel(name, { exact: true });
    expect([name, await field.inputValue()]).toEqual([name, value]);
  }
  expect(await again.page.getByLabel('姓名').inputValue()).toBe('何若兰');
  await again.page.getByRole('group', { name: /^渡口，/ }).waitFor();
  await again.page.getByRole('group', { name: /^交通运输，/ }).waitFor();
  await again.page.getByText('都填好了').waitFor();
  await killDesk(again);
});

it('words that other articles use are offered, and a notice asks for what a notice needs', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '公告');
  await page.getByRole('tab', { name: '属性' }).click();
  await page.getByText('还缺 4 项').waitFor();
  await addEntry(page, '来文单位', '市水务局');
  await untilSaved(page);
  await newArticle(page, '公告');
  await tabTo(page, '来文单位');
  await page.keyboard.type('水');
  await page.getByRole('option', { name: /市水务局/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('来文单位', { exact: true }).inputValue()).toBe('市水务局');
  await killDesk(desk);
});
