import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { limits } from '#shared/domain/limits';
import {
  captureOf,
  countLibrary,
  createArticle,
  findOriginalBySha256,
  insertCapture,
  insertOriginal,
  listArticles,
  type NewCapture,
  type NewOriginal,
  originalOf,
  putMedia,
  readMedia,
  readOriginalBytes,
  trashArticles,
} from '../../../main/library';
import {
  newArticle,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';

const bytes = new TextEncoder().encode('标题\r\n正文，带\u0000零字节\r\n');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const capturedAt = '2024-05-01T08:00:00.000Z';
const original: NewOriginal = {
  fileName: '抓取页.txt',
  bytes,
  format: 'portalPage',
  importedAt: capturedAt,
  report: null,
};
const page: NewCapture = {
  charset: 'utf-8',
  lineEnding: 'crlf',
  finalNewline: true,
  foldState: 'asciiFolded',
  segments: [
    { start: 0, end: 2, raw: '标题', key: 'headline', text: '标题' },
    { start: 2, end: 4, raw: '\r\n', key: null, text: null },
  ],
};
const content = textContent('题', '甲');
const imported = { content, cause: 'import', capture: page, original } as const;

test('a captured page is stored with its article, byte for byte', () => {
  const { db } = testLibrary();
  const { id } = createArticle(db, testDeps, imported);
  const capture = captureOf(db, id);
  const stored = { fileName: '抓取页.txt', capturedAt, sha256, byteLength: bytes.length };
  expect(capture).toMatchObject({ ...page, ...stored });
  expect(Buffer.from(readOriginalBytes(db, capture?.id ?? '')).equals(bytes)).toBe(true);
});

test('the latest capture of an article counts; an article made by hand has none', () => {
  const library = testLibrary();
  const id = newArticle(library);
  expect(captureOf(library.db, id)).toBe(null);
  for (const fileName of ['旧.txt', '新.txt']) {
    const stored = insertOriginal(library.db, testDeps, { ...original, articleId: id, fileName });
    insertCapture(library.db, { ...page, originalId: stored.id, articleId: id });
  }
  expect(captureOf(library.db, id)?.fileName).toBe('新.txt');
  expect(originalOf(library.db, id)).toMatchObject({ fileName: '新.txt', format: 'portalPage' });
});

test('the same page is found again, on the shelf before in the trash', () => {
  const { db } = testLibrary();
  expect(findOriginalBySha256(db, sha256)).toBe(null);
  const [first, second] = [
    createArticle(db, testDeps, imported),
    createArticle(db, testDeps, imported),
  ];
  expect(findOriginalBySha256(db, sha256)).toMatchObject({ articleId: second.id, trashed: false });
  trashArticles(db, testDeps, [second.id]);
  expect(findOriginalBySha256(db, sha256)).toMatchObject({ articleId: first.id, trashed: false });
  trashArticles(db, testDeps, [first.id]);
  expect(findOriginalBySha256(db, sha256)).toMatchObject({ trashed: true });
});

test('an article and a page that is too large are refused together', () => {
  const { db } = testLibrary();
  const huge = { ...original, bytes: new Uint8Array(limits.importBytes + 1) };
  const call = () => createArticle(db, testDeps, { ...imported, original: huge });
  expect(refusalOf(call)).toBe('invalid_input importTooLarge');
  expect(listArticles(db, 'library')).toEqual([]);
});

test.each([
  ['segments that are no JSON', `UPDATE captures SET segments = '['`],
  ['segments without a place', `UPDATE captures SET segments = '[{}]'`],
  ['an unknown line ending', `UPDATE captures SET line_ending = 'vt'`],
])('a capture with %s is a refusal, not a guess', (_what, sql) => {
  const library = testLibrary();
  const { id } = createArticle(library.db, testDeps, imported);
  tamper(library, sql);
  expect(refusalOf(() => captureOf(library.db, id))).toBe('content_invalid rowDamaged');
});

test('a capture that is not there has no bytes', () => {
  expect(refusalOf(() => readOriginalBytes(testLibrary().db, 'none'))).toBe(
    'not_found originalNotFound',
  );
});

const picture = { mime: 'image/png', width: 4, height: 3, bytes: new Uint8Array([1, 2, 3, 0]) };

test('a picture is stored once under the hash of its bytes', () => {
  const { db } = testLibrary();
  const [first, second] = [putMedia(db, testDeps, picture), putMedia(db, testDeps, picture)];
  expect(first).toEqual({ id: createHash('sha256').update(picture.bytes).digest('hex') });
  expect(second).toEqual(first);
  expect(countLibrary(db).media).toBe(1);
  const found = readMedia(db, first.id);
  expect({ ...found, bytes: new Uint8Array(found?.bytes ?? []) }).toEqual({ ...picture, ...first });
  expect(readMedia(db, '0'.repeat(64))).toBe(null);
});

test.each([
  ['bytes', { bytes: new Uint8Array(limits.mediaBytes + 1) }],
  ['pixels', { width: 100_000, height: 1_001 }],
])('a picture of too many %s is refused', (_what, part) => {
  const call = () => putMedia(testLibrary().db, testDeps, { ...picture, ...part });
  expect(refusalOf(call)).toBe('invalid_input pictureTooLarge');
});
