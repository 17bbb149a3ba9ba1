import { expect, it } from 'vitest';
import { closeDesk, compose, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { deskHome, newArticle, startDesk } from '../support/realDesk';

it('an entry without Enter is stored when the window closes', async () => {
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
  expect(await again.page.getByLabel('摘要', { exact: true }).inputValue()).toBe('夜市开张。');
  await killDesk(again);
});

it('a word half composed in a field is stored when the window closes', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  await newArticle(page, '消息');
  await page.getByRole('tab', { name: '属性' }).click();
  const summary = page.getByLabel('摘要', { exact: true });
  await summary.fill('夜市开张。');
  await summary.click();
  await page.keyboard.press('End');
  await compose(page, ['r', 'ren', '人很多'], '');
  await closeDesk(desk);

  const again = await startDesk(home);
  await again.page.getByRole('tab', { name: '属性' }).click();
  expect(await again.page.getByLabel('摘要', { exact: true }).inputValue()).toBe(
    '夜市开张。人很多',
  );
  await killDesk(again);
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
