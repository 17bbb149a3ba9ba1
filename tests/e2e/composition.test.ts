import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerDialogs, closeDesk, compose, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { smallPng } from '../support/pictures';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

/** Places that text stands in, and the command that makes one where the article has none yet. */
const places: readonly (readonly [what: string, selector: string, command?: string])[] = [
  ['kicker', '.kicker'],
  ['headline', '.mainHeadline'],
  ['subtitle', '.subtitle'],
  ['section label', '.sectionLabel', 'insert.section'],
  ['section headline', '.sectionHeadline'],
  ['paragraph', '.lead > p'],
  ['subhead', '.lead > .subhead', 'format.subhead'],
  ['quotation', '.lead > blockquote p', 'format.quote'],
  ['list', '.lead > ul p', 'format.bulletList'],
  ['numbered list', '.lead > ol p', 'format.orderedList'],
];

async function prepare(page: Page, selector: string, command: string | undefined): Promise<void> {
  const block = page.locator(`.paperText ${selector}`);
  if (command !== undefined && (await block.count()) === 0) {
    await page.locator('.paperText .lead > p').last().click();
    await page.keyboard.press('End');
    if (command !== 'insert.section') await page.keyboard.press('Enter');
    await page.locator(`.toolbar [data-command="${command}"]`).click();
  } else await block.first().click();
}

test('Pinyin is composed into headline parts, heads, quotations and lists, and replaces what is selected there', async () => {
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
