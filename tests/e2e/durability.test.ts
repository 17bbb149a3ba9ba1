import { expect, it } from 'vitest';
import { compose, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

/** Characters typed in one second at the pace of this test: what a kill may cost at the most. */
const keyDelayMs = 50;
const mostLost = 1_000 / keyDelayMs;

it('a kill in mid typing loses at most the last second, and the text opens beside the stored one', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '消息');
  await page.locator('.paperText .lead p').first().click();
  await page.keyboard.type('stored text.', { delay: 10 });
  await untilSaved(page);
  const typed = 'abcdefghijklmnopqrstuvwxyz'.repeat(3);
  // Faster than a pause, so that no save comes between: only the journal holds these letters.
  await page.keyboard.type(typed, { delay: keyDelayMs });
  await killDesk(desk);

  const again = await startDesk(home);
  await paper(again.page).waitFor();
  const stored = await paper(again.page).innerText();
  await again.page.getByRole('button', { name: '对照看看' }).click();
  const sides = again.page.locator('.recoverySide');
  const recovered = await sides.nth(1).innerText();
  const kept = typed
    .split('')
    .filter((_, index) => recovered.includes(`stored text.${typed.slice(0, index + 1)}`));
  expect(typed.length - kept.length).toBeLessThanOrEqual(mostLost);
  expect(stored).toContain('stored text.');
  await again.page.getByRole('button', { name: '改用找回的' }).click();
  await again.page.locator('.banner').waitFor({ state: 'detached' });
  await expect.poll(() => paper(again.page).innerText()).toContain(typed.slice(0, kept.length));
  await killDesk(again);
});

it('switching articles in mid composition keeps the composed words in their own article', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '消息');
  await page.locator('.paperText .lead p').first().click();
  await page.keyboard.type('first ');
  await compose(page, ['z', 'zheng', '正在写的话'], '');
  const rows = page.getByRole('option');
  await rows.nth(1).click();
  await expect.poll(() => page.locator('.paperText .lead').innerText()).not.toContain('first');
  expect(await paper(page).innerText()).not.toContain('正在写的话');
  await rows.nth(0).click();
  await expect
    .poll(() => page.locator('.paperText .lead').innerText())
    .toContain('first 正在写的话');
  await killDesk(desk);
});

it('a composition over a selection replaces it, in body and headline', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '消息');
  for (const place of ['.lead p', '.mainHeadline', '.sectionHeadline']) {
    const block = page.locator(`.paperText ${place}`).first();
    if ((await block.count()) === 0) continue;
    await block.click();
    await page.keyboard.type('old words');
    await page.keyboard.press('Shift+Home');
    await compose(page, ['x', 'xin', 'xin ci'], '新词');
    await expect.poll(() => block.innerText()).toBe('新词');
  }
  await killDesk(desk);
});

it('a composition over the border of parts writes into one part and leaves the others standing', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '发展纪实');
  await page.locator('.paperText .lead p').first().click();
  await page.keyboard.type('lead words');
  await page.locator('.paperText .section p:not(.sectionLabel)').first().click();
  await page.keyboard.type('section words');
  // From the middle of the first section back into the lead.
  await page.keyboard.press('ArrowLeft');
  for (let line = 0; line < 6; line += 1) await page.keyboard.press('Shift+ArrowUp');
  await compose(page, ['x', 'xin', 'xin ci'], '新词');
  const text = () => paper(page).innerText();
  await expect.poll(text).toContain('新词');
  expect(await text()).not.toContain('section word\n');
  expect(await page.locator('.paperText .lead').count()).toBe(1);
  await untilSaved(page);
  await killDesk(desk);
});

it('undo in one article never brings back the text of another', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  await newArticle(page, '空白稿');
  await page.locator('.paperText .mainHeadline').first().click();
  await page.keyboard.type('The first');
  await page.locator('.paperText .lead p').first().click();
  await page.keyboard.type('words of the first');
  await newArticle(page, '空白稿');
  await page.locator('.paperText .lead p').first().click();
  await page.keyboard.type('words of the second');
  for (let count = 0; count < 8; count += 1) await page.keyboard.press('ControlOrMeta+z');
  expect((await page.locator('.paperText .lead').innerText()).trim()).toBe('');
  // Back on the first article, its own history is still there.
  await page.getByRole('option', { name: /The first/ }).click();
  const lead = page.locator('.paperText .lead');
  await expect.poll(() => lead.innerText()).toContain('words of the first');
  await lead.locator('p').first().click();
  for (let count = 0; count < 8; count += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await lead.innerText()).trim()).toBe('');
  await killDesk(desk);
});
