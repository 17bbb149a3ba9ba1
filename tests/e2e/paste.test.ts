import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeDesk, type Desk, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { smallPng } from '../support/pictures';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';
import { fixturesFolder } from '../support/testApp';

type Copied = { html?: string; text?: string; rtf?: string };

const fixture = (name: string) => readFile(join(fixturesFolder, 'paste', name), 'utf8');

/** Puts a copy on the system's clipboard, as another program would. */
async function copy(desk: Desk, copied: Copied): Promise<void> {
  await desk.app.evaluate(({ clipboard }, data) => {
    // Electron 33 takes one object here, 45 a list of items; the tests run on the former.
    (clipboard as unknown as { write(all: Copied): void }).write(data);
  }, copied);
}

const toast = (page: Page) => page.locator('.toast').first();
/** The elements and words on the sheet, without what the editor adds of its own at the caret. */
const sheet = async (page: Page) =>
  (await paper(page).innerHTML())
    .replace(/<(?:br|img class="ProseMirror-separator")[^>]*>/g, '')
    .replace(/<(\/?\w+)[^>]*>/g, '<$1>');
const firstLine = (page: Page) => page.locator('.paperText .lead > p').first();

test('Word and WPS are pasted as blocks of the article, said, undone in one step, and kept', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '发展纪实');
  const section = page.locator('.paperText .section').first();
  await section.locator('> p:not(.sectionLabel)').last().click();
  await copy(desk, {
    html: await fixture('word.html'),
    rtf: await fixture('word.rtf'),
    text: '旱渠变清渠',
  });
  await page.keyboard.press('Control+V');
  await section.locator('.figure img').waitFor();
  expect(await section.locator('.subhead').allTextContents()).toEqual(['旱渠变清渠', '渠首']);
  expect(await section.locator('strong').allTextContents()).toContain('七个村');
  expect(await section.locator('ul ul li').textContent()).toBe('上游三公里');
  expect(await section.locator('td').allTextContents()).toEqual(['村名与亩数', '甲村', '1,200']);
  expect(await section.locator('.authorsNote li').textContent()).toContain('据榕川市水务局2025年');
  const loaded = section.locator('.figure img');
  await expect
    .poll(() => loaded.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(2);
  await toast(page).waitFor();
  expect(await toast(page).textContent()).toMatch(/已粘贴.*1 张表.*1 张图片.*1 条注.*1 条批注/s);
  await page.keyboard.press('Control+Z');
  expect(await section.locator('.subhead, .figure, table').count()).toBe(0);
  await page.keyboard.press('Control+Shift+Z');
  await section.locator('.figure img').waitFor();

  await firstLine(page).click();
  await copy(desk, { html: await fixture('wps.html'), text: '三件实事' });
  await page.keyboard.press('Control+V');
  const leadPart = page.locator('.paperText .lead');
  await leadPart.locator('table').waitFor();
  expect(await leadPart.locator('ol li').allTextContents()).toEqual(['修渠', '架桥']);
  expect(await leadPart.textContent()).toContain('（三）通车');
  await untilSaved(page);
  const before = await sheet(page);
  await closeDesk(desk);

  const again = await startDesk(home);
  await again.page.locator('.paperText .lead table').waitFor();
  await again.page.locator('.paperText .section .figure img').waitFor();
  expect(await sheet(again.page)).toBe(before);
  await killDesk(again);
});

test('plain pasting takes the words alone, by its own keys', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await firstLine(page).click();
  await copy(desk, { html: '<h1>甲</h1><p><b>乙</b></p>', text: '　　甲\r\n\r\n乙' });
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await page.locator('.paperText .lead > p').nth(1).waitFor();
  expect(await page.locator('.paperText .lead > p').allTextContents()).toEqual(['甲', '乙']);
  expect(await page.locator('.paperText .lead strong, .paperText .lead .subhead').count()).toBe(0);
  await killDesk(desk);
});

test('a picture of the clipboard stands on the paper and on the page; a file that is none says so', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await firstLine(page).click();
  await desk.app.evaluate(({ clipboard, nativeImage }, bytes) => {
    const image = nativeImage.createFromBuffer(Buffer.from(bytes, 'base64'));
    (clipboard as unknown as { write(all: { image: unknown }): void }).write({ image });
  }, Buffer.from(smallPng).toString('base64'));
  await page.keyboard.press('Control+V');
  await page.locator('.paperText .figure img').waitFor();
  await page.frameLocator('.previewFrame').locator('img').waitFor();
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(['no picture'], 'x.png', { type: 'image/png' }));
    const line = document.querySelector('.paperText .lead > p')?.getBoundingClientRect();
    const place = { clientX: (line?.left ?? 0) + 5, clientY: (line?.top ?? 0) + 5 };
    const drop = new DragEvent('drop', {
      dataTransfer: files,
      bubbles: true,
      cancelable: true,
      ...place,
    });
    document.querySelector('.paperText')?.dispatchEvent(drop);
  });
  const problem = page.locator('.figureWord[role="alert"]');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('图片打不开');
  await page.getByRole('button', { name: '去掉' }).click();
  await problem.waitFor({ state: 'detached' });
  expect(await page.locator('.paperText .figure').count()).toBe(1);
  await killDesk(desk);
});

test('a text file that is dropped on the paper is read where it was dropped, old encodings too', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await firstLine(page).click();
  await page.keyboard.type('lead');
  await page.evaluate(() => {
    // 渠水 in GB18030, a line end, and an ASCII letter.
    const bytes = new Uint8Array([0xc7, 0xfe, 0xcb, 0xae, 0x0d, 0x0a, 0x41]);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], '来稿.txt', { type: 'text/plain' }));
    const line = document.querySelector('.paperText .lead > p');
    const range = document.createRange();
    range.selectNodeContents(line as Element);
    const end = range.getBoundingClientRect();
    const place = { clientX: end.right - 1, clientY: (end.top + end.bottom) / 2 };
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...place });
    line?.dispatchEvent(drop);
  });
  const lines = page.locator('.paperText .lead > p');
  await expect.poll(() => lines.allTextContents()).toEqual(['lead渠水', 'A']);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => lines.allTextContents()).toEqual(['lead']);
  await killDesk(desk);
});

/** A page as office programs write them: little text, and far more than 20 MB of markup around it. */
const paragraphs = 4_000;
const fatPage = () => {
  const empty = '<span style="mso-bidi-font-size:10pt"></span><o:p></o:p>'.repeat(60);
  const words = `<span style="color:red">${'渠水东流。'.repeat(20)}</span>`;
  return `<p class=MsoNormal>${empty}${words}</p>`.repeat(paragraphs);
};

test('a paste over 20 MB asks first; cancelled or stopped, nothing has changed; agreed, it is one step', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await firstLine(page).click();
  await page.keyboard.type('原有文字');
  const lead = page.locator('.paperText .lead');
  const dialog = page.getByRole('dialog');
  const pasteAndAnswer = async (answer: string) => {
    await firstLine(page).click();
    await page.keyboard.press('Control+V');
    await dialog.getByText('要粘贴的内容很多').waitFor({ timeout: 60_000 });
    await dialog.getByRole('button', { name: answer, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await copy(desk, { html: fatPage(), text: '渠水东流' });
  await pasteAndAnswer('取消');
  expect(await lead.textContent()).toBe('原有文字');

  await pasteAndAnswer('粘贴');
  await page.getByRole('button', { name: '停下' }).click({ timeout: 60_000 });
  await page.locator('.pasteProgress').waitFor({ state: 'detached' });
  expect(await lead.textContent()).toBe('原有文字');

  await pasteAndAnswer('粘贴');
  await toast(page).getByText(`已粘贴 ${paragraphs} 段`).waitFor({ timeout: 90_000 });
  expect(await lead.locator('> p').count()).toBe(paragraphs);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => lead.textContent(), { timeout: 30_000 }).toBe('原有文字');
  await killDesk(desk);
});
