import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { closeDesk, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

async function writtenDesk(home: string) {
  const desk = await startDesk(home);
  await newArticle(desk.page, '消息');
  const first = desk.page.locator('.paperText .lead p').first();
  await first.click();
  await desk.page.keyboard.type('words on the sheet');
  return { ...desk, first };
}

async function typeInPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.locator('.paletteField:focus').waitFor();
  await page.keyboard.type(text);
}

async function palette(page: Page, text: string): Promise<void> {
  await typeInPalette(page, text);
  // Readings come a moment after the palette; a row of the library's list is selected all along.
  await page.locator('.palette').getByRole('option', { selected: true }).waitFor();
}

/** What the application's own menu shows for an item. */
function menuKeys(
  desk: { readonly app: Awaited<ReturnType<typeof startDesk>>['app'] },
  label: string,
) {
  return desk.app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    return items?.find((item) => item.label === wanted)?.accelerator;
  }, label);
}

it('the palette runs a command on the words that were selected', async () => {
  const desk = await writtenDesk(await deskHome());
  const { page, first } = desk;
  await page.keyboard.press('Shift+Home');
  await palette(page, 'jc');
  expect(await page.getByRole('option', { selected: true }).textContent()).toContain('加粗');
  await page.keyboard.press('Enter');
  await expect.poll(() => first.locator('strong').textContent()).toBe('words on the sheet');
  await page.keyboard.type('typed over it');
  await expect.poll(() => first.textContent()).toBe('typed over it');
  await typeInPalette(page, 'xxxx');
  await page.getByText('没有找到“xxxx”。').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type(', and on');
  await expect.poll(() => first.textContent()).toBe('typed over it, and on');
  await killDesk(desk);
});

it('a shortcut that was changed works at once in text, menu and tooltip, and after a restart', async () => {
  const home = await deskHome();
  const before = await writtenDesk(home);
  const { page } = before;
  await page.keyboard.press('ControlOrMeta+/');
  await page.getByRole('button', { name: '改“加粗”的快捷键' }).click();
  await page.keyboard.press('ControlOrMeta+Shift+J');
  await page.getByRole('button', { name: '改“稿件属性”的快捷键' }).click();
  await page.keyboard.press('ControlOrMeta+Shift+Y');
  await expect.poll(() => menuKeys(before, '加粗')).toBe('CommandOrControl+Shift+J');
  await expect.poll(() => menuKeys(before, '稿件属性')).toBe('CommandOrControl+Shift+Y');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  const check = async (desk: typeof before) => {
    const line = desk.page.locator('.paperText .lead p').first();
    await line.click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.press('ControlOrMeta+Shift+J');
    await desk.page.keyboard.type('!');
    await expect.poll(() => line.locator('strong').textContent()).toBe('!');
    await desk.page.keyboard.press('Backspace');
    await desk.page.getByRole('button', { name: '加粗' }).hover();
    await expect.poll(() => desk.page.locator('.tooltip').textContent()).toBe('加粗Ctrl+Shift+J');
    // Outside the text the keys come by way of the application's menu.
    await desk.page.getByRole('tab', { name: '预览' }).click();
    await desk.page.keyboard.press('ControlOrMeta+Shift+Y');
    await desk.page.getByRole('tab', { name: '属性', selected: true }).waitFor();
  };
  await check(before);
  await untilSaved(page);
  await closeDesk(before);
  const again = await startDesk(home);
  await paper(again.page).waitFor();
  await check({ ...again, first: again.page.locator('.paperText .lead p').first() });
  await killDesk(again);
});

it('focus mode, typewriter, zoom and split come back after a restart', async () => {
  const home = await deskHome();
  const desk = await writtenDesk(home);
  const { page } = desk;
  await page.keyboard.press('ControlOrMeta+4');
  const widths = (at: Page) =>
    at.evaluate(() => {
      const width = (name: string) =>
        document.querySelector(name)?.getBoundingClientRect().width ?? 0;
      return { list: width('.listPane'), paper: width('.editorPanel'), side: width('.sidePane') };
    });
  await expect.poll(async () => (await widths(page)).list).toBe(0);
  const split = await widths(page);
  expect(Math.abs(split.paper - split.side)).toBeLessThan(8);

  await paper(page).locator('.lead p').first().click();
  await page.keyboard.press('ControlOrMeta+Shift+.');
  await page.keyboard.press('ControlOrMeta+Shift+.');
  await page.keyboard.press('ControlOrMeta+Alt+y');
  await palette(page, 'zzxz');
  await untilSaved(page);
  await page.keyboard.press('Enter');
  await page.locator('.desk[data-focus="true"]').waitFor();
  await expect.poll(async () => (await widths(page)).side).toBe(0);
  // At once: what was chosen last has not come to rest when the window closes.
  await closeDesk(desk);

  const again = await startDesk(home);
  await again.page.locator('.desk[data-focus="true"]').waitFor();
  const zoom = () => again.page.locator('.paper').evaluate((sheet) => getComputedStyle(sheet).zoom);
  await expect.poll(zoom).toBe('1.2');
  await paper(again.page).locator('.lead p').first().click();
  const places = () =>
    again.page.evaluate(() => {
      const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
      const pane = document.querySelector('.editorScroll')?.getBoundingClientRect();
      return caret && pane ? (caret.top - pane.top) / pane.height : 0;
    });
  for (let line = 0; line < 14; line += 1) {
    await again.page.keyboard.press('Enter');
    await again.page.keyboard.type(`line ${line}`);
  }
  await expect.poll(places).toBeGreaterThan(0.38);
  await expect.poll(places).toBeLessThan(0.5);
  await again.page.keyboard.press('Escape');
  await again.page.locator('.desk[data-focus="false"]').waitFor();
  await expect.poll(async () => (await widths(again.page)).side).toBeGreaterThan(400);
  await killDesk(again);
});
