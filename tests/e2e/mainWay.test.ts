import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerDialogs, closeDesk, compose } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

const headline = '江风入巷烟火新';
const lead = '沿江街的早市比往年早开了半个钟头。';

it('template, composition, metadata, preview, export, close and reopen: the text goes the whole way', async () => {
  const home = await deskHome();
  const out = join(home, 'out');
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '发展纪实');
  expect(await page.locator('.paperText .section').count()).toBe(4);

  await page.locator('.paperText .mainHeadline').first().click();
  await compose(page, ['j', 'jiang', 'jiang feng'], headline);
  await page.locator('.paperText .lead p').first().click();
  await compose(page, ['y', 'yan', 'yan jiang jie'], lead);
  await page.locator('.paperText .sectionHeadline').nth(1).click();
  await compose(page, ['jie', 'jie xiang'], '街巷里的变化');

  await page.getByRole('tab', { name: '属性' }).click();
  const source = page.getByLabel('来源', { exact: true });
  await source.fill('榕川晚报');
  await source.blur();
  await page.getByRole('tab', { name: '预览' }).click();
  const preview = page.frameLocator('iframe.previewFrame');
  await preview.locator('h1.headline', { hasText: headline }).waitFor();
  await preview.locator('.lead p', { hasText: lead }).waitFor();
  await preview.locator('p.source-line', { hasText: '榕川晚报' }).waitFor();
  await preview.locator('h2.section-headline', { hasText: '街巷里的变化' }).waitFor();

  await untilSaved(page);
  await answerDialogs(desk, [out]);
  const frame = page.frames().find((each) => each.url().includes('preview.html'));
  const shown = await frame?.evaluate(() => document.documentElement.outerHTML);
  await page.getByRole('tab', { name: '导出' }).click();
  await page.getByRole('button', { name: '导出…' }).click();
  await page.getByRole('radio', { name: /^门户网页/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '选文件夹并导出' }).click();
  await page.getByText('已导出').first().waitFor();
  const [file] = await readdir(out);
  const written = await readFile(join(out, file ?? ''), 'utf8');
  expect(written).toContain(headline);
  await page.getByRole('tab', { name: '预览' }).click();
  await preview.locator('h1.headline', { hasText: headline }).waitFor();
  // The frame holds the exported string: read by the frame's own parser, both are the same.
  const parsed = await page
    .frames()
    .find((each) => each.url().includes('preview.html'))
    ?.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      written,
    );
  expect(shown === parsed).toBe(true);

  await closeDesk(desk);
  const again = await startDesk(home);
  await paper(again.page).waitFor();
  const text = await paper(again.page).innerText();
  for (const words of [headline, lead, '街巷里的变化']) expect(text).toContain(words);
  await again.page.getByRole('tab', { name: '属性' }).click();
  expect(await again.page.getByLabel('来源', { exact: true }).inputValue()).toBe('榕川晚报');
  await closeDesk(again);
});
