import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { closeDesk, type Desk, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, paper, startDesk, untilSaved } from '../support/realDesk';

const gauge = '守着一根水尺的人';
const row = (page: Page, title: string) => page.locator('.articleRow', { hasText: title });
const reference = (page: Page) => page.frameLocator('iframe.previewFrame');
const pageText = (page: Page) => reference(page).locator('body').innerText();

async function openBeside(page: Page, title: string): Promise<void> {
  await row(page, title).click({ button: 'right' });
  await page.getByRole('menuitem', { name: '在旁边打开' }).click();
  await reference(page).locator('.body p').first().waitFor();
}

it('an article is read beside the one that is written, over a restart, until it is thrown away', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await paper(page).waitFor();
  await openBeside(page, gauge);
  const before = await pageText(page);
  expect(before).toContain(gauge);
  await page.keyboard.press('Control+6');
  await paper(page).locator('.lead p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('written while reading');
  await untilSaved(page);
  expect(await pageText(page)).toBe(before);
  expect(await paper(page).innerText()).toContain('written while reading');
  await closeDesk(desk);

  const again = await startDesk(home);
  await reference(again.page).locator('.body p').first().waitFor();
  expect(await pageText(again.page)).toBe(before);
  await again.page.keyboard.press('Control+1');
  await row(again.page, gauge).focus();
  await again.page.keyboard.press('Delete');
  await again.page.getByText('这篇稿件在回收站里').waitFor();
  await again.page.getByRole('button', { name: '移开这一篇' }).click();
  await again.page.getByRole('button', { name: '放一篇资料…' }).waitFor();
  await killDesk(again);
});

it('what is read can be copied by keys and by menu, keeps its place, and lets the desk have its keys', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await paper(page).waitFor();
  await openBeside(page, gauge);
  const first = reference(page).locator('.body p').first();
  const words = (await first.innerText()).trim();
  await first.click({ clickCount: 3 });
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(desk)).toContain(words);

  await desk.app.evaluate(({ clipboard: board }) => board.writeText(''));
  await first.click({ clickCount: 3 });
  await page.getByRole('menuitem', { name: '编辑', exact: true }).click();
  await page.getByRole('menu').getByRole('menuitem', { name: '复制' }).click();
  await expect.poll(() => clipboard(desk)).toContain(words);

  const top = () => frameOf(page)?.evaluate(() => Math.round(scrollY));
  await frameOf(page)?.evaluate(() => scrollTo(0, 300));
  await expect.poll(top).toBe(300);
  await page.getByRole('tab', { name: '批注' }).click();
  await page.getByRole('tab', { name: '资料' }).click();
  await expect.poll(top).toBe(300);

  await reference(page).locator('.body p').nth(3).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '查找命令和稿件' }).waitFor();
  await killDesk(desk);
});

const clipboard = (desk: Desk) => desk.app.evaluate(({ clipboard: board }) => board.readText());
const frameOf = (page: Page) => page.frames().find((each) => each.url().includes('preview.html'));
