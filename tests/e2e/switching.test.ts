import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, paper, startDesk, untilSaved } from '../support/realDesk';

async function openArticle(page: Page, title: string): Promise<void> {
  await page.getByRole('option', { name: title }).click();
  await page.locator('.paperText .mainHeadline', { hasText: title }).first().waitFor();
}

const top = (page: Page) =>
  page.locator('.editorScroll').evaluate((element) => Math.round(element.scrollTop));

test('each article comes back where it was left, with its caret, and the next opens at its beginning', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await openArticle(page, '江风入巷千家暖');
  await paper(page).locator('.section').last().locator('p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type('一');
  const left = await top(page);
  expect(left).toBeGreaterThan(500);

  await openArticle(page, '茶山一夜听新芽');
  expect(await top(page)).toBe(0);
  await page.keyboard.type('二');
  const firstLine = await paper(page).locator('.lead > p').first().textContent();
  expect(firstLine?.startsWith('二')).toBe(true);
  expect(await paper(page).locator('.kicker').textContent()).toBe('');

  await openArticle(page, '江风入巷千家暖');
  expect(await top(page)).toBe(left);
  await page.keyboard.type('三');
  const lastLine = await paper(page).locator('.section').last().locator('p').last().textContent();
  expect(lastLine).toContain('一三');
  await untilSaved(page);
  await closeDesk(desk);
});
