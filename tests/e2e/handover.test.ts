import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticle, saveArticle } from '../../main/library';
import { answerDialogs, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { testDeps, testLibrary } from '../support/library';
import { command, deskHome, paper, startDesk, untilSaved } from '../support/realDesk';
import { receiveAt, sendFrom } from '../support/twoDesks';

it('an article goes to a colleague and comes back, and what both changed is settled', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  const { page } = desk;
  const first = paper(page).locator('.lead p').first();
  await first.waitFor();
  const file = join(home, '移交.kapok');
  await answerDialogs(desk, [file]);

  await command(page, '移交稿件…');
  await page.getByLabel('给对方的话（可不写）').fill('请编');
  await page.getByRole('button', { name: '存为移交文件…' }).click();
  await page.getByText('已写好 移交.kapok').waitFor();
  expect(existsSync(file)).toBe(true);

  // The colleague rewords the first paragraph, and so does the reporter.
  const colleague = testLibrary();
  const [arrival] = await receiveAt(colleague, file);
  const id = arrival?.articleId ?? '';
  const { content, summary } = readArticle(colleague.db, id);
  const text = await first.innerText();
  const reworded = JSON.parse(JSON.stringify(content).replace(text, '编辑改写了这一段。'));
  saveArticle(colleague.db, testDeps, {
    id,
    baseRevision: summary.revision,
    content: reworded,
    throughSeq: 0,
  });
  await first.click({ clickCount: 3 });
  await page.keyboard.type('记者改写了这一段。');
  await untilSaved(page);

  await answerDialogs(desk, [await sendFrom(colleague, id)]);
  await command(page, '接收移交文件…');
  const receipt = page.getByRole('dialog', { name: '收到的稿件' });
  await receipt.getByText('1 处待定').waitFor();
  await receipt.getByRole('button', { name: '去处理' }).click();
  await page.getByRole('button', { name: '逐处处理…' }).click();
  const settling = page.getByRole('dialog', { name: '两边都改过的地方' });
  await settling.getByText('编辑改写了这一段。').waitFor();
  expect(await settling.getByRole('button', { name: '合成新的一版' }).isDisabled()).toBe(true);
  await settling.getByRole('radio', { name: '都留下' }).click();
  await settling.getByRole('button', { name: '合成新的一版' }).click();
  await settling.waitFor({ state: 'detached' });
  await expect.poll(() => paper(page).innerText()).toContain('编辑改写了这一段。');
  expect(await paper(page).innerText()).toContain('记者改写了这一段。');
  await page.locator('.banner').waitFor({ state: 'detached' });
  await killDesk(desk);
});
