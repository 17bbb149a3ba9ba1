import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import {
  checkIntegrity,
  type Library,
  listArticles,
  originalOf,
  readArticle,
  readOriginalBytes,
} from '../../main/library';
import { tempFolder, textIn } from './library';
import { jpeg } from './pictures';
import { paragraph, picture, wordFile } from './wordFile';

/** A folder of so many texts, Markdown files and Word documents, the last with a picture each. */
export function manuscriptFolder(count: number): string {
  const folder = join(tempFolder(), '来稿');
  mkdirSync(folder);
  for (let at = 0; at < count; at += 1) {
    const name = join(folder, String(at).padStart(2, '0'));
    const body = `第${at}篇的正文。`.repeat(200);
    if (at % 3 === 0) writeFileSync(`${name}.txt`, `第${at}篇\r\n${body}\r\n`);
    if (at % 3 === 1) writeFileSync(`${name}.md`, `# 第${at}篇\n\n${body}\n`);
    if (at % 3 === 2) writeFileSync(`${name}.docx`, wordManuscript(at, body));
  }
  return folder;
}

function wordManuscript(at: number, body: string): Uint8Array {
  return wordFile({
    body: paragraph(`第${at}篇`) + paragraph(body) + paragraph(picture('rId9')),
    relations: { rId9: { type: 'image', target: 'media/image1.jpg' } },
    files: { 'word/media/image1.jpg': jpeg({ width: 40 + at, height: 30 }) },
  });
}

/**
 * Expects that every article of the library is one whole file of the folder, none twice, and gives their names,
 * sorted.
 */
export function expectWholeArticles({ db }: Library, folder: string): string[] {
  expect(checkIntegrity(db, { deep: true })).toMatchObject({ ok: true });
  const names = listArticles(db, 'library').map(({ id }) => {
    const original = originalOf(db, id);
    const name = basename(original?.fileName ?? '');
    const bytes = readOriginalBytes(db, original?.id ?? '');
    expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
    expect(original?.report).not.toBeNull();
    expect(textIn(readArticle(db, id).content)).toContain(`第${Number.parseInt(name, 10)}篇的正文`);
    return name;
  });
  expect(new Set(names).size).toBe(names.length);
  return names.sort();
}
