import { describe, expect, test } from 'vitest';
import { gbk } from '../../support/gbk';
import { countsOf, linesRead, readGiven, refusalOfFile } from '../../support/importing';

const text =
  '河口镇修好三座便桥\n　　本报讯（记者 何若兰）河口镇三座便桥日前修好。\n　　便桥通车后，村民出行方便了。\n';

/** UTF-16 in either order of bytes. */
function utf16(value: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${value}` : value, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const readAs = [
  'mainHeadline: 河口镇修好三座便桥',
  'paragraph: 本报讯（记者 何若兰）河口镇三座便桥日前修好。',
  'paragraph: 便桥通车后，村民出行方便了。',
];

describe('plain text', () => {
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', utf16(text, 'le')],
    ['utf-16be', utf16(text, 'be')],
    ['utf-16le', utf16(text, 'le', false)],
    ['utf-16be', utf16(text, 'be', false)],
    ['gbk', gbk(text)],
  ])('in %s is read by soundness, not by guess', async (charset, bytes) => {
    const read = await readGiven({ name: '便桥.txt', bytes });
    expect(read.report).toMatchObject({ format: 'text', charset });
    expect(linesRead(read)).toEqual(readAs);
  });

  test('with a character of four bytes is GB18030, and the character is kept', async () => {
    const rare = Uint8Array.of(0x95, 0x32, 0x82, 0x36); // U+20000
    const read = await readGiven({
      name: 'a.txt',
      bytes: Buffer.concat([gbk('地名'), rare, gbk('村\n正文在此。\n')]),
    });
    expect(read.report).toMatchObject({ charset: 'gb18030', title: '地名𠀀村' });
  });

  test.each(['\r\n', '\r', '\n'])('with line ends %j gives the same paragraphs', async (end) => {
    const read = await readGiven({ name: 'a.txt', bytes: text.replaceAll('\n', end) });
    expect(linesRead(read)).toEqual(readAs);
  });

  test('says what it took from the head and what it changed', async () => {
    const bytes = '题目在此\n来源：河口日报 2024-05-06 08:30\n　　正文第一段。\n';
    const read = await readGiven({ name: 'a.txt', bytes: gbk(bytes) });
    expect(read.content.metadata).toMatchObject({
      source: '河口日报',
      publishedAt: '2024-05-06T08:30:00+08:00',
    });
    expect(countsOf(read.report.changed)).toEqual({ sourceLine: 1, indents: 1 });
    expect(read.report.changed[0]?.places[0]?.line).toBe(2);
  });

  test('takes the name of the file where no line can be the headline', async () => {
    const read = await readGiven({ name: '稿 一.txt', bytes: '一段正文，没有标题。\n又一段。' });
    expect(read.report.title).toBe('稿 一');
    expect(countsOf(read.report.changed)).toHaveProperty('headlineFromFileName', 1);
  });

  test('names characters that nobody knows', async () => {
    const read = await readGiven({ name: 'a.txt', bytes: '题目\n人名里有个\ue123字。\n' });
    expect(read.report.notUnderstood).toEqual([
      {
        key: 'unknownCharacters',
        count: 1,
        places: [{ line: 2, excerpt: '人名里有个\ue123字。' }],
      },
    ]);
  });
});

describe('files that are no text', () => {
  test.each([
    ['a.txt', '', 'importEmpty'],
    ['a.txt', ' \r\n\u3000\n', 'importEmpty'],
    ['a.txt', Uint8Array.of(0x4d, 0x5a, 0, 1, 2, 3, 0, 0xff), 'importBinary'],
    ['a.txt', Uint8Array.of(0xff, 0xff, 0x80, 0x20, 0xfe), 'importCharset'],
    ['a.txt', new Uint8Array(17 * 1024 * 1024).fill(0x41), 'importTextTooLarge'],
    ['a.txt', '字\n'.repeat(10_001), 'importTooLong'],
    ['a.docx', '%PDF-1.7\n', 'importPdf'],
    ['a.docx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'importPicture'],
    ['a.mht', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n', 'importMht'],
  ])('%s is refused by its bytes', async (name, bytes, reason) => {
    expect(await refusalOfFile({ name, bytes })).toBe(reason);
  });
});
