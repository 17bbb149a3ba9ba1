import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createArticle, openLibrary } from '../../main/library';
import { answerDialogs, killDesk, libraryIn } from '../../scripts/driver/deskDriver.mjs';
import { testDeps } from '../support/library';
import { soundContent } from '../support/movedArticle';
import { deskHome, paper, startDesk, untilSaved } from '../support/realDesk';

/** Makes a move from the pane, seeing what it warns of. */
async function move(page: Page, [opens, makes]: readonly [string, string], reason?: string) {
  await page
    .locator('.sidePane')
    .getByRole('button', { name: `${opens}…` })
    .click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByLabel('请先写下你的姓名');
  await dialog.getByText('署名').waitFor();
  if (await name.isVisible()) {
    await name.fill('沈知秋');
    await name.press('Enter');
    await dialog.getByText('沈知秋（总编）').waitFor();
  }
  if (reason !== undefined) await dialog.getByLabel('更正的原因').fill(reason);
  const seen = dialog.getByRole('checkbox', { name: /^我看过/ });
  if (await seen.isVisible()) await seen.click();
  await dialog.getByRole('button', { name: makes, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

it('a draft goes through three reviews to its export, and a correction names what was exported', async () => {
  const home = await deskHome();
  const out = join(home, '门户网页');
  const library = openLibrary(libraryIn(home), testDeps);
  createArticle(library.db, testDeps, { content: soundContent(), cause: 'create' });
  library.close();
  const desk = await startDesk(home);
  const { page } = desk;
  await page.getByText('青澜江水位回落').first().click();
  await paper(page).waitFor();
  await page.getByRole('tab', { name: '审签' }).click();
  const standing = () => page.locator('.sidePane .chip').first().innerText();

  for (const [button, next] of [
    [['提交一审', '提交'], '一审'],
    [['通过', '通过'], '二审'],
    [['通过', '通过'], '三审'],
    [['签发', '签发'], '已签发'],
  ] as const) {
    await move(page, button);
    await expect.poll(standing).toBe(next);
  }

  await answerDialogs(desk, [out]);
  await page.locator('.sidePane').getByRole('button', { name: '导出…' }).click();
  await page.getByRole('radio', { name: /^门户网页/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '选文件夹并导出' }).click();
  await page.getByText('已导出').first().waitFor();
  await page.getByRole('tab', { name: '审签' }).click();
  await expect.poll(standing).toBe('已导出');
  const [file = ''] = readdirSync(out);
  const sha256 = createHash('sha256')
    .update(readFileSync(join(out, file)))
    .digest('hex');

  await move(page, ['更正', '开始更正'], '水位写错');
  await page.getByText('更正：水位写错').waitFor();
  await page.getByText('涉及 1 次导出').waitFor();
  expect(await page.locator(`[title="${sha256}"]`).count()).toBeGreaterThan(0);
  await paper(page).locator('.lead p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('更正过。');
  await untilSaved(page);
  await page.getByText('开始更正后改动 4 字').waitFor();
  await killDesk(desk);
});
