import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerDialogs, killDesk } from '../../scripts/driver/deskDriver.mjs';
import { gbk } from '../support/gbk';
import { command, deskHome, paper, startDesk } from '../support/realDesk';
import { heading, paragraph, wordFile, wordStyles } from '../support/wordFile';

const page = `<!doctype html><html><head><meta charset="utf-8"><title>早市提前 - 榕川新闻网</title></head><body>
  <nav><a href="/">首页</a></nav><article><h1>早市提前开张</h1>
  <p>沿江街的早市比往年早开了半个钟头，摊主们说天亮得早了。</p>
  <p>管理处在街口添了照明，又加派了两名保洁员。</p></article></body></html>`;

const word = wordFile({
  body:
    paragraph('便桥通车', '<w:pStyle w:val="T"/>') +
    paragraph('河口镇三座便桥日前修好。') +
    heading(1, '村民的话') +
    paragraph('出行方便多了。'),
  parts: { styles: wordStyles },
});

function manuscripts(home: string): string {
  const folder = join(home, '来稿');
  mkdirSync(folder);
  writeFileSync(join(folder, '1 便桥.docx'), word);
  writeFileSync(join(folder, '2 水尺.txt'), gbk('水尺换新\r\n　　江边的水尺昨日换新。\r\n'));
  writeFileSync(join(folder, '3 早市.html'), page);
  writeFileSync(join(folder, '4 断了.docx'), word.slice(0, word.length / 2));
  return folder;
}

it('a folder is tried, imported and reported, and its files can be got back', async () => {
  const home = await deskHome();
  const folder = manuscripts(home);
  const out = join(home, 'out');
  mkdirSync(out);
  const desk = await startDesk(home);
  const { page: window } = desk;
  await answerDialogs(desk, [folder]);

  await command(window, '导入文件夹…');
  const plan = window.getByRole('dialog', { name: '导入稿件' });
  await plan.getByText('4 个文件，选了 3 个，1 个读不了').waitFor();
  await plan.getByText('编码 GBK').waitFor();
  expect(await window.getByRole('listbox').getByText('便桥通车').count()).toBe(0);
  await plan.getByRole('button', { name: '导入 3 篇' }).click();

  const report = window.getByRole('dialog', { name: '导入结果' });
  await report.getByText('4 个文件：导入 3 篇，没能导入 1 个，没选 0 个').waitFor();
  const row = report.getByRole('listitem').filter({ hasText: '1 便桥.docx' });
  await row.getByText('详情').click();
  await row.getByText('保留').waitFor();
  await row.getByRole('button', { name: '打开' }).click();
  await report.waitFor({ state: 'detached' });
  await expect.poll(() => paper(window).innerText()).toContain('河口镇三座便桥日前修好。');
  expect(await paper(window).locator('.sectionHeadline').first().innerText()).toBe('村民的话');

  await answerDialogs(desk, [out]);
  await command(window, '导入报告与原文件…');
  const original = window.getByRole('dialog', { name: '导入报告' });
  await original.getByRole('button', { name: '取回原文件' }).click();
  await window.getByText(/^原文件已存为 1 便桥/).waitFor();
  const [name = ''] = readdirSync(out);
  expect(readFileSync(join(out, name)).equals(word)).toBe(true);
  await killDesk(desk);
});
