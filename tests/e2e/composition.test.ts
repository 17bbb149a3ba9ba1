import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerDialogs, closeDesk, compose, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { smallPng } from '../support/pictures';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

/** A place that text stands in, and the command that makes one where the article has none yet. */
type Place = readonly [what: string, selector: string, command?: string];

const heads: readonly Place[] = [
  ['kicker', '.kicker'],
  ['headline', '.mainHeadline'],
  ['subtitle', '.subtitle'],
  ['section label', '.sectionLabel', 'insert.section'],
  ['section headline', '.sectionHeadline'],
  ['paragraph of the lead', '.lead > p'],
  ['paragraph of a section', '.section > p:not(.sectionLabel)'],
  ['subhead', '.lead > .subhead', 'format.subhead'],
  ['quotation', '.lead > blockquote p', 'format.quote'],
  ['list', '.lead > ul p', 'format.bulletList'],
  ['numbered list', '.lead > ol p', 'format.orderedList'],
];
const parts: readonly Place[] = [
  ['head cell', 'th p', 'insert.table'],
  ['body cell', 'td p'],
  ['headline of a box', '.boxHeadline', 'insert.box'],
  ['paragraph of a box', '.box > p:not(.boxHeadline)'],
  ['editors’ note', '.editorsNote > p', 'format.editorsNote'],
  ['author’s note', '.authorsNote > p', 'format.authorsNote'],
  ['line of verse', '.verseLine', 'format.verse'],
  ['closing paragraph', '.closingParagraph', 'format.closingParagraph'],
  ['byline', '.bylineParagraph', 'format.bylineParagraph'],
];

async function choose(page: Page, command: string): Promise<void> {
  const button = page.locator(`.toolbar [data-command="${command}"]`);
  if ((await button.count()) > 0) return button.click();
  await page.getByRole('button', { name: '更多' }).click();
  await page.locator(`[role="menuitem"][data-command="${command}"]`).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

async function prepare(page: Page, selector: string, command: string | undefined): Promise<void> {
  const block = page.locator(`.paperText ${selector}`).first();
  if (command !== undefined && (await block.count()) === 0) {
    await page.locator('.paperText .lead > p').first().click();
    await page.keyboard.press('End');
    if (command !== 'insert.section') await page.keyboard.press('Enter');
    await choose(page, command);
  }
  await block.click();
}

test.each([
  ['headline parts, heads, quotations and lists', heads],
  ['tables, boxes, notes, verse and the lines that end an article', parts],
])('Pinyin is composed into %s, and replaces what is selected there', async (_where, places) => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await page.locator('.paperText .lead > p').first().click();
  await page.keyboard.type('lead');
  for (const [index, [what, selector, command]] of places.entries()) {
    await prepare(page, selector, command);
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await compose(page, ['q', 'qu', 'qu shui'], '渠水');
    await page.keyboard.type(String(index));
    const block = page.locator(`.paperText ${selector}`).first();
    await expect.poll(() => block.textContent(), { message: what }).toBe(`渠水${index}`);
    // Tiptap 7414: what was selected must go when the composition begins, not stand beside it.
    await page.keyboard.press('Shift+Home');
    await compose(page, ['x', 'xin', 'xin ci'], '新词');
    await expect.poll(() => block.textContent(), { message: what }).toBe('新词');
    await compose(page, ['dong'], '东');
    await expect.poll(() => block.textContent(), { message: what }).toBe('新词东');
  }
  await untilSaved(page);
  expect((await paper(page).innerText()).match(/新词东/g)?.length).toBe(places.length);
  await closeDesk(desk);
});

test('Pinyin is composed into a picture’s caption and credit', async () => {
  const home = await deskHome();
  const picture = join(home, '渠首.png');
  await writeFile(picture, smallPng);
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '空白稿');
  await answerDialogs(desk, [picture]);
  await page.locator('.paperText .lead > p').first().click();
  await page.locator('.toolbar [data-command="insert.figure"]').click();
  for (const selector of ['.caption', '.credit']) {
    const line = page.locator(`.paperText ${selector}`);
    await line.click();
    await compose(page, ['q', 'qu', 'qu shui'], '渠水');
    await page.keyboard.press('Shift+Home');
    await compose(page, ['x', 'xin', 'xin ci'], '新词');
    await compose(page, ['dong'], '东');
    await expect.poll(() => line.textContent(), { message: selector }).toBe('新词东');
  }
  await untilSaved(page);
  await closeDesk(desk);
});

test('a composition left open when another article is opened stays in its own, wherever it was written', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await page.locator('.paperText .mainHeadline').first().click();
  await page.keyboard.type('Joplin 12066');
  await untilSaved(page);
  const words = ['甲', '乙', '丙'] as const;
  for (const [index, selector] of ['.mainHeadline', '.subtitle', '.lead > p'].entries()) {
    const word = words[index] ?? '';
    await page.locator(`.paperText ${selector}`).first().click();
    await page.keyboard.press('End');
    await compose(page, ['z', `正在写的${word}`], '');
    await page.getByRole('option').nth(1).click();
    await page
      .locator('.paperText .mainHeadline', { hasText: 'Joplin' })
      .waitFor({ state: 'detached' });
    expect(await paper(page).innerText()).not.toContain('正在写的');
    await page.getByRole('option', { name: /Joplin 12066/ }).click();
    const block = page.locator(`.paperText ${selector}`).first();
    await expect.poll(() => block.textContent()).toContain(`正在写的${word}`);
    // What follows goes behind it, in the history of this article alone.
    await block.click();
    await page.keyboard.press('End');
    await page.keyboard.type('.');
    await expect.poll(() => block.textContent()).toContain(`正在写的${word}.`);
  }
  await killDesk(desk);
});
