import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerDialogs, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

/** A whole picture of one red pixel. */
const redPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

it('the preview follows typing in place: no jump, and what did not change stays the same node', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await paper(page).waitFor();
  await page.frameLocator('iframe.previewFrame').locator('.body p').first().waitFor();
  const frame = page.frames().find((each) => each.url().includes('preview.html'));
  await frame?.evaluate(() => {
    document.scrollingElement?.scrollTo(0, 700);
    (globalThis as Record<string, unknown>).kept = document.querySelector('.body p');
  });
  const last = page.locator('.paperText .section').last().locator('p').last();
  await last.click();
  await page.keyboard.press('End');
  await page.keyboard.type('typed at the end');
  await page.frameLocator('iframe.previewFrame').getByText('typed at the end').waitFor();
  const after = await frame?.evaluate(() => ({
    top: document.scrollingElement?.scrollTop,
    same: (globalThis as Record<string, unknown>).kept === document.querySelector('.body p'),
  }));
  expect(after).toEqual({ top: 700, same: true });
  await killDesk(desk);
});

it('a picture comes in with caption and credit, shows on paper and preview, and goes out inside the page', async () => {
  const home = await deskHome();
  const file = join(home, 'picture.png');
  await writeFile(file, redPixel);
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '消息');
  await page.locator('.paperText .lead p').first().click();
  await page.keyboard.type('words before');
  await answerDialogs(desk, [file]);
  await page.locator('[data-command="insert.figure"]').click();
  const image = page.locator('.paperText .figureFrame img');
  await image.waitFor();
  await expect
    .poll(() => image.evaluate((node) => (node as HTMLImageElement).naturalWidth))
    .toBe(1);
  await page.keyboard.type('a caption');
  await page.keyboard.press('Enter');
  await page.keyboard.type('a credit');
  const preview = page.frameLocator('iframe.previewFrame');
  await preview.locator('figcaption', { hasText: 'a caption' }).waitFor();
  await preview.locator('figure img[src^="asset://media/"]').waitFor();
  await untilSaved(page);

  const out = join(home, 'out');
  await answerDialogs(desk, [out]);
  await page.getByRole('tab', { name: '导出' }).click();
  await page.getByRole('button', { name: '导出…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '选文件夹并导出' }).click();
  await page.locator('.job', { hasText: '已导出' }).waitFor();
  const [name] = await readdir(out);
  const written = await readFile(join(out, name ?? ''), 'utf8');
  expect(written).toContain(`src="data:image/png;base64,${redPixel.toString('base64')}"`);
  expect(written).toContain('a credit');

  await writeFile(file, redPixel.subarray(0, 60));
  await answerDialogs(desk, [file]);
  await page.locator('.paperText .lead p').first().click();
  await page.locator('[data-command="insert.figure"]').click();
  await page.locator('.toast').first().waitFor();
  expect(await page.locator('.paperText figure').count()).toBe(1);
  await killDesk(desk);
});
