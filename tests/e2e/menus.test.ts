import { expect, it } from 'vitest';
import { killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk } from '../support/realDesk';

it('the menus in the title strip act on the text that was worked on', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '消息');
  const first = page.locator('.paperText .lead p').first();
  await first.click();
  await page.keyboard.type('copied words');
  await page.keyboard.press('Shift+Home');
  const choose = async (menu: string, item: string) => {
    await page.getByRole('menuitem', { name: menu, exact: true }).click();
    await page.getByRole('menu').getByRole('menuitem', { name: item }).first().click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
  };
  await choose('编辑', '复制');
  await page.keyboard.press('End');
  await page.keyboard.type(' and ');
  await choose('编辑', '粘贴');
  await expect.poll(() => first.textContent()).toBe('copied words and copied words');
  await choose('编辑', '撤销');
  await expect.poll(() => first.textContent()).toBe('copied words and ');
  const zoom = () =>
    desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
    );
  const before = (await zoom()) ?? 0;
  await choose('视图', '界面放大');
  await expect.poll(zoom).toBeGreaterThan(before);
  await killDesk(desk);
});

it('the system’s own menu ticks what is on, also when it is drawn anew, and nothing that did not run', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await paper(page).waitFor();
  const ticked = (id: string) =>
    desk.app.evaluate(
      ({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.checked,
      id,
    );
  const choose = (id: string) =>
    desk.app.evaluate(
      ({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(),
      id,
    );
  await expect.poll(() => ticked('view.preview')).toBe(true);
  expect(await ticked('view.typewriter')).toBe(false);
  await choose('view.typewriter');
  await expect.poll(() => ticked('view.typewriter')).toBe(true);
  await page.evaluate(() => window.kapok.invoke('settings.update', { language: 'en' }));
  await page.getByRole('tab', { name: 'Preview' }).waitFor();
  expect(await ticked('view.typewriter')).toBe(true);
  await page.locator('.articleRow[aria-selected="true"]').focus();
  await page.keyboard.press('Delete');
  await page.locator('.editorEmpty').waitFor();
  await choose('review.suggest');
  await expect.poll(() => ticked('review.suggest')).toBe(false);
  await killDesk(desk);
});
