import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

const labels = (page: Page) => page.locator('.paperText .sectionLabel').allTextContents();
const rowOf = (page: Page, name: string | RegExp) =>
  page.getByRole('tree').getByRole('treeitem', { name });

/** Holds a row, moves it over another and lets go, as a hand does. */
async function drag(page: Page, from: RegExp, to: RegExp, at: 'top' | 'bottom'): Promise<void> {
  const [source, target] = [rowOf(page, from), rowOf(page, to)];
  const { height } = (await target.boundingBox()) ?? { height: 0 };
  const y = at === 'top' ? 4 : height - 4;
  await source.dragTo(target, { sourcePosition: { x: 120, y: 10 }, targetPosition: { x: 120, y } });
}

test('sections and paragraphs are moved by keyboard and by hand, and stay so after a restart', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '发展纪实');
  await page.locator('.paperText .section').first().locator('p:not(.sectionLabel)').first().click();
  await page.keyboard.type('a paragraph that travels');
  await page.getByRole('tab', { name: '大纲' }).click();
  const before = await labels(page);
  const [first = '', second = '', third = '', fourth = ''] = before;

  await rowOf(page, new RegExp(`^${first}`)).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => labels(page)).toEqual([second, first, third, fourth]);
  await page
    .getByRole('status')
    .filter({ hasText: `“${first}”已移到第 2 篇` })
    .waitFor();
  // The row that went is the one that the next key moves.
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => labels(page)).toEqual([second, third, first, fourth]);

  await drag(page, new RegExp(`^${fourth}`), new RegExp(`^${second}`), 'top');
  await expect.poll(() => labels(page)).toEqual([fourth, second, third, first]);

  await page.getByRole('button', { name: `展开 ${first}` }).click();
  await drag(page, /a paragraph that travels/, new RegExp(`^${second}`), 'bottom');
  const secondSection = page.locator('.paperText .section').nth(1);
  await expect.poll(() => secondSection.innerText()).toContain('a paragraph that travels');
  await untilSaved(page);
  const text = await paper(page).innerText();
  await closeDesk(desk);

  const again = await startDesk(home);
  await paper(again.page).waitFor();
  await expect.poll(() => labels(again.page)).toEqual([fourth, second, third, first]);
  expect(await paper(again.page).innerText()).toBe(text);
  await closeDesk(again);
});

test('a row leads to its place in a long text, and the part at the caret is marked', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '发展纪实');
  await page.getByRole('tab', { name: '大纲' }).click();
  const last = page.locator('.paperText .section').last();
  await page.getByRole('treeitem').last().click();
  await expect.poll(async () => (await last.boundingBox())?.y ?? 9_999).toBeLessThan(700);
  const marked = page.locator('[role="treeitem"][aria-current="true"]');
  await expect.poll(() => marked.count()).toBe(1);
  expect(await marked.getAttribute('aria-posinset')).toBe(
    await page.getByRole('treeitem').last().getAttribute('aria-posinset'),
  );
  await page.keyboard.type('typed where the row led');
  await expect.poll(() => last.innerText()).toContain('typed where the row led');
  await closeDesk(desk);
});
