import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerDialogs, closeDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, paper, startDesk, untilSaved } from '../support/realDesk';

async function showTemplates(page: Page): Promise<void> {
  await page.locator('.rail').getByRole('button', { name: '模板' }).click();
  await page.locator('.templateList').waitFor();
}

async function edit(page: Page, name: string): Promise<void> {
  const item = page.locator('.templateItem').filter({ has: page.locator(`text="${name}"`) });
  await item.getByRole('button', { name: '编辑' }).click();
  await page.locator('.templateEditor').waitFor();
}

async function addSection(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: '添加一篇' }).click();
  await page.getByRole('textbox', { name: '篇名' }).last().fill(label);
}

test('a template is changed, held to, changed again, and an article moves on with it', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await showTemplates(page);
  await edit(page, '消息');
  // However long the form is, only its pane scrolls.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await addSection(page, '背景篇');
  await page.getByRole('textbox', { name: '写法提示' }).last().fill('交代来龙去脉。');
  await page.getByRole('checkbox', { name: '位置不许动' }).last().click();
  await page.getByRole('checkbox', { name: '限定篇幅' }).nth(1).click();
  await page.getByRole('textbox', { name: '最少字数' }).nth(1).fill('9000');
  await page.getByText('最少字数（9000）大于最多字数（1000）').first().waitFor();
  expect(await page.getByRole('button', { name: '存为新版' }).isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: '最少字数' }).nth(1).fill('100');
  await page.getByRole('button', { name: '存为新版' }).click();
  await page.getByText(/已存为第 \d+ 版/).waitFor();

  const item = page.locator('.templateItem').filter({ has: page.locator('text="消息"') });
  await item.getByRole('button', { name: '用这个模板写稿' }).click();
  await page.locator('.paperText .mainHeadline.is-empty').first().waitFor();
  const label = paper(page).locator('.sectionLabel');
  expect(await label.allTextContents()).toEqual(['背景篇']);
  const hint = paper(page).locator('.section > p.is-empty').last();
  expect(await hint.getAttribute('data-placeholder')).toBe('交代来龙去脉。');
  await hint.click();
  await page.keyboard.type('渠修了三年。');
  await page.getByRole('button', { name: '更多' }).click();
  await page.locator('[role="menuitem"][data-command="format.sectionRemove"]').click();
  await page.getByText('“背景篇”是模板规定的一篇，不能去掉。').waitFor();
  expect(await label.count()).toBe(1);

  await edit(page, '消息');
  await addSection(page, '反响篇');
  await page.getByRole('button', { name: '存为新版' }).click();
  await page.getByRole('button', { name: '回到稿件' }).click();
  await page.getByRole('button', { name: '看看有什么不同' }).click();
  const dialog = page.getByRole('dialog', { name: '换用新版模板' });
  await dialog.getByText('增加必写的“反响篇”').waitFor();
  await dialog.getByRole('button', { name: '换用新版' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await label.allTextContents()).toEqual(['背景篇', '反响篇']);
  await untilSaved(page);
  await closeDesk(desk);

  const again = await startDesk(home);
  await paper(again.page).waitFor();
  expect(await paper(again.page).textContent()).toContain('渠修了三年。');
  expect(await paper(again.page).locator('.sectionLabel').count()).toBe(2);
  expect(await again.page.getByRole('button', { name: '看看有什么不同' }).count()).toBe(0);
  await closeDesk(again);
});

test('what is typed into a template is there after the window was closed without saving it', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  await showTemplates(desk.page);
  await edit(desk.page, '公告');
  await desk.page.getByRole('textbox', { name: '体裁' }).fill('本报公告');
  await closeDesk(desk);

  const again = await startDesk(home);
  await showTemplates(again.page);
  await again.page.getByText('有改动没存').waitFor();
  await edit(again.page, '公告');
  expect(await again.page.getByRole('textbox', { name: '体裁' }).inputValue()).toBe('本报公告');
  await closeDesk(again);
});

test('a broken template file is refused on screen with the place and the reason', async () => {
  const home = await deskHome();
  const file = join(home, '坏模板.json');
  const shipped = join('resources', 'templates', 'development-chronicle.json');
  const body = JSON.parse(await readFile(shipped, 'utf8')) as {
    sections: { characters: object | null }[];
  };
  const third = body.sections[2];
  if (third === undefined) throw new Error('the template has three sections');
  third.characters = { min: 1200, max: 600 };
  await writeFile(file, JSON.stringify(body));
  const desk = await startDesk(home);
  await answerDialogs(desk, [file]);
  await showTemplates(desk.page);
  await desk.page
    .locator('.templatesPane')
    .getByRole('button', { name: /导入模板/ })
    .click();
  const dialog = desk.page.getByRole('dialog', { name: '导入模板的结果' });
  await dialog.getByText(/第 3 篇“.+”：最少字数（1200）大于最多字数（600）/).waitFor();
  await dialog.getByText('位置 sections.2.characters.max').waitFor();
  await closeDesk(desk);
});
