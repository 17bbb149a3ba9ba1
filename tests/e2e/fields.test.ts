import { expect, it } from 'vitest';
import { closeDesk, compose, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, startDesk } from '../support/realDesk';

it('what stands in a field when the window closes is stored: an entry without Enter, a word half composed', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '消息');
  await page.getByRole('tab', { name: '属性' }).click();
  await page.getByLabel('摘要', { exact: true }).fill('夜市开张。');
  await page.getByLabel('关键词').last().click();
  await page.keyboard.type('night market');
  await closeDesk(desk);

  const again = await startDesk(home);
  await again.page.getByRole('tab', { name: '属性' }).click();
  await again.page.getByText('night market').waitFor();
  const summary = again.page.getByLabel('摘要', { exact: true });
  expect(await summary.inputValue()).toBe('夜市开张。');
  await summary.click();
  await again.page.keyboard.press('End');
  await compose(again.page, ['r', 'ren', '人很多'], '');
  await closeDesk(again);

  const third = await startDesk(home);
  await third.page.getByRole('tab', { name: '属性' }).click();
  expect(await third.page.getByLabel('摘要', { exact: true }).inputValue()).toBe(
    '夜市开张。人很多',
  );
  await killDesk(third);
});

it('what a field refused is in it at the next start, with the reason', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '空白稿');
  await page.getByRole('tab', { name: '属性' }).click();
  await page.getByLabel('缓急', { exact: true }).fill('急');
  await page.getByText('这里只能填数字').waitFor();
  await closeDesk(desk);

  const again = await startDesk(home);
  await again.page.getByRole('tab', { name: '属性' }).click();
  await again.page.getByText('这里只能填数字').waitFor();
  expect(await again.page.getByLabel('缓急', { exact: true }).inputValue()).toBe('急');
  await again.page.getByRole('button', { name: '1 项要改' }).waitFor();
  await killDesk(again);
});
