import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportReading } from '#shared/domain/importReport';
import { createConvertingReader } from '../../main/imports/convertingReader';
import { runImportTask } from '../../main/imports/importTask';
import { findOffice } from '../../main/imports/office/findOffice';
import { gbk } from '../support/gbk';
import { countsOf, documentRead } from '../support/importing';
import { tempFolder } from '../support/library';
import { convertAll, documentation, systemDocuments, textsByOffice } from '../support/office';

const fromText = 'Text (encoded):UTF8';
const fromPage = 'HTML (StarWriter)';
const reader = createConvertingReader({
  read: (task) => runImportTask(task),
  dispose: () => Promise.resolve(),
});

/** What the program's own import makes of a file, and its text. */
async function imported(path: string) {
  const task = { path, importedAt: '2026-03-04T05:06:07.000Z', portalId: 'portal' };
  const file = await reader.read(task, new AbortController().signal);
  const document = documentRead(file);
  const text = document.textBetween(0, document.content.size, '\n', ' ');
  return { text, report: file.report, review: file.content.review };
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that stand in one text oftener than in another. */
function missingWords(from: string, text: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(from).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}

/** The words that a report names as left out or put elsewhere. */
const toldWords = ({ changed, notUnderstood }: ImportReading) =>
  wordsOf(
    [...changed, ...notUnderstood]
      .flatMap(({ places }) => places.map(({ excerpt }) => excerpt))
      .join(' '),
  );

/** Puts an embedded table, as Word does, at the end of a document that LibreOffice wrote. */
function embedSheet(file: string): void {
  const entries = unzipSync(readFileSync(file));
  const document = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
  const object =
    '<w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ObjectID="_1"/></w:object>';
  const at = document.lastIndexOf('<w:sectPr');
  const whole = `${document.slice(0, at)}<w:p><w:r>${object}</w:r></w:p>${document.slice(at)}`;
  writeFileSync(file, zipSync({ ...entries, 'word/document.xml': strToU8(whole) }));
}

function checkFilesMadeBy(program: string): void {
  test('texts of the system come through every format word for word, and nothing is said to be lost', async () => {
    const texts = systemDocuments(/^(?:README|NEWS|TODO)(?:\.Debian|\.gz|\.md)*$/u, 'txt', 6);
    expect(texts.length).toBeGreaterThan(2);
    const made = [
      ...convertAll(program, texts, { format: 'docx', infilter: fromText }),
      ...convertAll(program, texts.slice(0, 2), { format: 'odt', infilter: fromText }),
      ...convertAll(program, texts.slice(1, 3), { format: 'doc', infilter: fromText }),
      ...convertAll(program, texts.slice(2, 4), { format: 'rtf', infilter: fromText }),
    ];
    const source = textsByOffice(program, texts, fromText);
    for (const file of made) {
      const { text, report } = await imported(file);
      const before = source.get(basename(file).replace(/\.\w+$/u, '')) ?? '';
      expect(wordsOf(before).length).toBeGreaterThan(100);
      expect([file, missingWords(before, text)]).toEqual([file, []]);
      // A text without a headline is named after its file, and that is told.
      const name = basename(file).replace(/\.\w+$/u, '');
      expect(missingWords(text, `${before} ${name}`)).toEqual([]);
      expect(report.notUnderstood).toEqual([]);
      expect(report.convertedFrom).toBe(file.endsWith('docx') ? null : file.split('.').at(-1));
    }
  }, 180_000);

  test('pages of the system keep every word as Word documents, and as pages all that is not told', async () => {
    // Some packages hold pages whose words are yet to be put in.
    const pages = systemDocuments(/^(?!template).*\.html$/u, 'html', 4);
    expect(pages.length).toBeGreaterThan(0);
    const made = convertAll(program, pages, { format: 'docx', infilter: fromPage });
    const source = textsByOffice(program, made);
    for (const file of made) {
      const { text, report } = await imported(file);
      const before = source.get(basename(file, '.docx')) ?? '';
      expect([file, missingWords(before, text)]).toEqual([file, []]);
      expect(report.notUnderstood).toEqual([]);
    }
    const shown = textsByOffice(program, pages, fromPage);
    for (const page of pages) {
      const { text, report } = await imported(page);
      const there = new Set([...wordsOf(text), ...toldWords(report)]);
      const lost = wordsOf(shown.get(basename(page, '.html')) ?? '').filter(
        (word) => !there.has(word),
      );
      expect([page, lost]).toEqual([page, []]);
    }
  }, 180_000);

  test('what a document holds is counted, and what is planted to be lost is told', async () => {
    const planted = join('tests', 'fixtures', 'office', 'planted.fodt');
    const [file = ''] = convertAll(program, [planted], { format: 'docx' });
    embedSheet(file);
    const { text, report, review } = await imported(file);
    expect(countsOf(report.kept)).toMatchObject({ sections: 2, tables: 1, notes: 1, comments: 1 });
    expect(review.threads[0]?.messages).toMatchObject([{ author: '周砚', text: '请核对地名。' }]);
    expect(countsOf(report.changed)).toMatchObject({ textBoxes: 1 });
    expect(countsOf(report.notUnderstood)).toEqual({ drawings: 1, embeddedFiles: 1 });
    for (const words of ['脚注里的出处。', '石渡站', '框里的话要留住。'])
      expect(text).toContain(words);
  }, 120_000);

  test('GBK text is read as the office program reads it', async () => {
    const file = join(tempFolder(), 'gbk.txt');
    writeFileSync(file, gbk('水尺换新\r\n　　江边的水尺昨日换新，刻度到厘米。\r\n'));
    const { text, report } = await imported(file);
    const shown = textsByOffice(program, [file], 'Text (encoded):MS_936');
    expect(missingWords(shown.get('gbk') ?? '', text)).toEqual([]);
    expect(report.charset).toBe('gbk');
  }, 60_000);
}

const office = existsSync(documentation) ? findOffice() : null;
if (office !== null) describe('files made by LibreOffice', () => checkFilesMadeBy(office));
else {
  test('files made by LibreOffice are not checked, for there is none here', () => {
    process.stdout.write(`To check them on Debian: apt-get install libreoffice-writer-nogui\n`);
    expect(existsSync(documentation) ? findOffice() : null).toBeNull();
  });
}
