import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, startDesk } from '../support/realDesk';

const lead = (page: Page) => page.locator('.paperText .lead > p').first();

/** Sends input while the page is busy, so that it comes upon the page all at once. */
async function whileBusy(page: Page, send: () => readonly Promise<unknown>[]): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 500;
      while (performance.now() < end);
    }, 0);
  });
  await Promise.all(send());
}

/** Shift and the left arrow. */
function selectBack(session: CDPSession): Promise<unknown>[] {
  const key = { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37, modifiers: 8 };
  return (['rawKeyDown', 'keyUp'] as const).map((type) =>
    session.send('Input.dispatchKeyEvent', { type, ...key }),
  );
}

async function writeLead(page: Page): Promise<void> {
  await newArticle(page, '空白稿');
  await lead(page).click();
  await page.keyboard.type('每吨十二元');
  await page.keyboard.press('ArrowLeft');
  await lead(page).getByText('每吨十二元').waitFor();
}

test('a word composed right behind the keys that select takes the place of all that is selected', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await writeLead(page);
  await page.locator('[data-command="review.suggest"]').click();
  await page.getByRole('textbox', { name: '署名' }).fill('陆闻');
  await page.getByRole('button', { name: '用这个署名' }).click();
  await page.locator('.suggestToggle', { hasText: '修订中' }).waitFor();
  await lead(page).click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const session = await page.context().newCDPSession(page);
  await whileBusy(page, () => [
    ...selectBack(session),
    ...selectBack(session),
    ...['jiu', 'jiu jiao'].map((text) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    ),
    session.send('Input.insertText', { text: '九角' }),
  ]);
  await page.locator('.paperText .insertion', { hasText: '九角' }).waitFor();
  expect(await page.locator('.paperText .deletion').allTextContents()).toEqual(['十二']);
  expect(await page.locator('.paperText .insertion').allTextContents()).toEqual(['九角']);
  await killDesk(desk);
});
