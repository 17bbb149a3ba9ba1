import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { killDesk } from '../../scripts/driver/deskDriver.mjs';
import type { KapokBridge } from '../../shared/ipc/reply';
import { command, deskHome, paper, startDesk } from '../support/realDesk';

/** What axe finds serious or critical in the window as it stands, as `rule: selector`. */
async function faults(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      // The page in the preview is the portal's own.
      iframes: false,
      // It compares what is seen and what is read out character by character, order and pauses too.
      rules: { 'label-content-name-mismatch': { enabled: false } },
    });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact: impact ?? null,
      at: nodes.map(({ target }) => target.join(' ')),
    }));
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, at }) => at.map((selector) => `${id}: ${selector}`));
}

const tabs = ['预览', '属性', '大纲', '批注', '资料', '版本', '审签', '导出'];
const dialogs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'new article': (page) => page.keyboard.press('ControlOrMeta+n'),
  settings: (page) => page.keyboard.press('ControlOrMeta+,'),
  palette: (page) => page.keyboard.press('ControlOrMeta+k'),
  shortcuts: (page) => page.keyboard.press('ControlOrMeta+/'),
  export: (page) => page.keyboard.press('ControlOrMeta+e'),
  backups: (page) => command(page, '备份与恢复…'),
  'hand over': (page) => command(page, '移交稿件…'),
};

it('nothing serious stands in the way of who sees little or uses no mouse, in light and dark', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await paper(page).waitFor();
  // What fades in has its colours at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const found: string[] = [];
  const look = async (view: string) => {
    for (const fault of await faults(page)) found.push(`${view}, ${fault}`);
  };
  for (const theme of ['light', 'dark']) {
    await page.evaluate(async (chosen) => {
      const { invoke } = (globalThis as unknown as { kapok: KapokBridge }).kapok;
      await invoke('settings.update', { theme: chosen });
    }, theme);
    await page.locator(`[data-theme="${theme}"]`).waitFor({ state: 'attached' });
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await look(`${theme}, ${tab}`);
    }
    for (const place of ['导出', '模板', '稿库']) {
      await page.locator('.rail').getByRole('button', { name: place }).click();
      await look(`${theme}, rail ${place}`);
    }
    for (const [name, open] of Object.entries(dialogs)) {
      await open(page);
      await page.getByRole('dialog').first().waitFor();
      await look(`${theme}, ${name}`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  }
  expect(found).toEqual([]);
  await killDesk(desk);
});
