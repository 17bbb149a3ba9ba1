import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pastedSlice } from '#shared/editor/paste/pastedSlice';
import { createPasteTally } from '#shared/editor/paste/pasteReport';
import { rtfPictures } from '#shared/editor/paste/rtfPictures';
import { articleSchema } from '#shared/editor/schema';
import { readForeignHtml } from '../../../renderer/features/editor/paste/readForeignHtml';
import { countingIds } from '../../support/documentBuilder';
import { smallPng } from '../../support/pictures';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'paste');
const fixture = (name: string) => readFile(join(folder, name), 'utf8');

async function read(name: string, rtf = '') {
  const tally = createPasteTally();
  const { blocks, pictures } = await readForeignHtml(
    await fixture(name),
    { rtf: rtfPictures(rtf), makeId: countingIds('f') },
    { tally, pace: () => Promise.resolve() },
  );
  const slice = pastedSlice(articleSchema, blocks, countingIds('b'));
  for (const node of slice.content.content) node.check();
  return {
    lines: slice.content.content.map(String),
    pictures,
    dropped: Object.fromEntries(tally.report().dropped),
    slice,
  };
}

test('Word: headings, bold, a nested list, a table, a footnote and the picture from its RTF', async () => {
  const { lines, pictures, dropped, slice } = await read('word.html', await fixture('word.rtf'));
  expect(lines).toEqual([
    'subhead("旱渠变清渠")',
    'paragraph("榕川市的渠修了三年。", bold("去年通水"), "，沿线", bold("七个村"), "用上了自流水", superscript("[1]"), "。")',
    'subhead("渠首")',
    'bulletList(listItem(paragraph("清淤"), bulletList(listItem(paragraph("上游三公里")))), listItem(paragraph("衬砌")))',
    'paragraph("1.5 m", superscript("3"), "每秒")',
    'figure(caption, credit)',
    'table(tableRow(tableCell(paragraph(bold("村名与亩数")))), tableRow(tableCell(paragraph("甲村")), tableCell(paragraph("1,200"))))',
    'authorsNote(orderedList(listItem(paragraph("据榕川市水务局2025年年报。"))))',
  ]);
  expect(slice.content.child(6).firstChild?.firstChild?.attrs).toMatchObject({
    colspan: 2,
    align: 'center',
  });
  expect(pictures).toEqual([{ blockId: 'f1', bytes: smallPng }]);
  expect(dropped).toMatchObject({ comments: 1, deletions: 1 });
  expect(Object.keys(dropped).sort()).toEqual(['comments', 'deletions', 'looks']);
});

test('Word without its RTF: the picture is missed, and all else is there', async () => {
  const { lines, dropped } = await read('word.html');
  expect(lines).toHaveLength(7);
  expect(dropped).toMatchObject({ unreadPictures: 1 });
});

test('WPS: a heading, underline, a numbered list, signs that no list prints, merged cells', async () => {
  const { lines, dropped, slice } = await read('wps.html');
  expect(lines).toEqual([
    'subhead("三件实事")',
    'paragraph("石渡县今年办", underline("三件实事"), "：")',
    'orderedList(listItem(paragraph("修渠")), listItem(paragraph("架桥")))',
    'paragraph("（三）通车")',
    'table(tableRow(tableCell(paragraph("实事")), tableCell(paragraph("1,200"))), tableRow(tableCell(paragraph("万元"))))',
  ]);
  const row = slice.content.child(4).firstChild;
  expect(row?.children.map(({ attrs }) => [attrs.rowspan, attrs.align])).toEqual([
    [2, ''],
    [1, 'right'],
  ]);
  expect(Object.keys(dropped)).toEqual(['looks']);
});

test('LibreOffice: numbered headings as subheads, two footnotes in order, a list, a table, a link', async () => {
  const { lines, dropped } = await read('libreoffice.html');
  expect(lines).toEqual([
    'subhead("旱渠变清渠")',
    'paragraph("榕川市的渠修了三年。", bold("去年通水"), "，沿线", underline("七个村"), "用上了自流水", superscript("[1]"), "。")',
    'subhead("渠首")',
    'paragraph("闸门每天开六个小时", superscript("[2]"), "。")',
    'orderedList(listItem(paragraph("清淤")), listItem(paragraph("衬砌")))',
    'table(tableRow(tableCell(paragraph("村名")), tableCell(paragraph("亩数"))), tableRow(tableCell(paragraph("甲村")), tableCell(paragraph("1,200"))))',
    'paragraph("详见", link("年报"), "。")',
    'authorsNote(orderedList(listItem(paragraph("据榕川市水务局2025年年报。")), listItem(paragraph("汛期除外。"))))',
  ]);
  expect(Object.keys(dropped)).toEqual(['looks']);
});

test('WeChat: text without its sections and spans, and a word on the pictures that were not loaded', async () => {
  const { lines, pictures, dropped } = await read('wechat.html');
  expect(lines).toEqual([
    'paragraph(bold("古桥修好了"))',
    'paragraph("清岚江上的古桥，", bold("昨天重新走人"), "。")',
    'quote(paragraph("桥在，路就在。"))',
  ]);
  expect(pictures).toEqual([]);
  expect(dropped).toMatchObject({ remotePictures: 1 });
});

test('a news page: paragraphs that were line breaks, and nothing of what stood around them', async () => {
  const { lines, dropped } = await read('web.html');
  expect(lines).toEqual([
    'subhead("渠水进村")',
    'paragraph("来源：", link("榕川网"), " 分享")',
    'paragraph("本报讯 榕川市的渠修了三年。")',
    'paragraph("“水来了！”甲村的人说。")',
    'paragraph("渠长", italic("四十里"), "。")',
    'paragraph("（记者 林一）")',
    'bulletList(listItem(paragraph("水利")))',
  ]);
  expect(dropped).toMatchObject({ scripts: 1, frames: 1, trackers: 1, remotePictures: 1 });
});
