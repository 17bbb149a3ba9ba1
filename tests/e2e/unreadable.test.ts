import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerDialogs, closeDesk } from '../../scripts/driver/deskDriver.mjs';
import { damageArticle, newestArticleId, storedContent } from '../support/damage';
import { deskHome, newArticle, paper, startDesk, untilSaved } from '../support/realDesk';

test.each([
  [
    'an unknown part',
    { documentVersion: 2, document: { type: 'doc', content: [{ type: 'video' }] } },
  ],
  ['the form of a newer version', { documentVersion: 99, document: { type: 'doc', content: [] } }],
])(
  'an article with %s is shown, copied and kept as it is, and never written to',
  async (_what, content) => {
    const home = await deskHome();
    const first = await startDesk(home);
    await newArticle(first.page, '空白稿');
    await first.page.locator('.paperText .mainHeadline').first().click();
    await first.page.keyboard.type('Unreadable one');
    await untilSaved(first.page);
    const { libraryFolder } = first;
    await closeDesk(first);
    const id = newestArticleId(libraryFolder);
    const raw = JSON.stringify({ ...content, 注: '原样保存' });
    damageArticle(libraryFolder, id, raw);

    const desk = await startDesk(home);
    const { page } = desk;
    await page.getByRole('option', { name: /Unreadable one/ }).click();
    await page.getByText('这篇稿件的正文读不了').waitFor();
    expect(await page.locator('.unreadableRaw').textContent()).toBe(raw);
    expect(await page.locator('[contenteditable="true"]').count()).toBe(0);
    await page.keyboard.type('typed in vain');

    await page.getByRole('button', { name: '复制原文' }).click();
    await page.getByText('原文已复制').waitFor();
    const copied = await desk.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toBe(raw);
    await answerDialogs(desk, [home]);
    await page.getByRole('button', { name: '原文存成文件…' }).click();
    await page.getByText(/^原文已存成“/).waitFor();
    const file = (await readdir(home)).find((name) => name.endsWith('.json')) ?? '';
    expect(await readFile(join(home, file), 'utf8')).toBe(raw);

    // Others are as they were, and the way back finds this one untouched.
    await page.getByRole('option').nth(1).click();
    await paper(page).waitFor();
    await page.getByRole('option', { name: /Unreadable one/ }).click();
    await page.getByText('这篇稿件的正文读不了').waitFor();
    await closeDesk(desk);
    expect(storedContent(libraryFolder, id)).toBe(raw);
  },
);
