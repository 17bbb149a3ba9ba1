import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { type Library, purgeArticles, trashArticles } from '../../../main/library';
import { LikenessIndex, likenessFileName } from '../../../main/likeness/likenessIndex';
import { comparedText, leastLength } from '../../../main/likeness/likeText';
import { runThrough } from '../../../main/search/breathe';
import { testDeps, testLibrary, textContent } from '../../support/library';
import { addArticle, rewrite } from '../../support/searching';
import { seededRandom } from '../../support/seededRandom';

function indexOf(library: Library): LikenessIndex {
  const index = new LikenessIndex({ db: library.db, folder: library.folder });
  onTestFinished(() => index.close());
  runThrough(index.catchUp());
  return index;
}

const random = seededRandom(7);
const units = Array.from({ length: 900 }, (_, at) => String.fromCharCode(0x4e00 + at * 13));
/** A paragraph of its own. */
const paragraph = (length = 90) =>
  Array.from({ length }, () => units[Math.floor(random() * units.length)] as string).join('');

const told = (index: LikenessIndex, id: string) =>
  index.alike(id).articles.map(({ summary, paragraphs }) => [summary.id, paragraphs.length]);

test('what is reused from an earlier article is found from both sides, with where and how much', () => {
  const library = testLibrary();
  const [shared, changed] = [paragraph(), paragraph(100)];
  const old = addArticle(
    library,
    '去年',
    paragraph(),
    `${shared.slice(0, 40)}，${shared.slice(40)}。`,
    changed,
  );
  const now = addArticle(library, '今年', shared, `${changed.slice(0, 94)}改了几个字`, paragraph());
  const other = addArticle(library, '别的', paragraph(), '记者从有关部门获悉。');
  const index = indexOf(library);
  expect(index.flags([old, now, other])).toEqual([
    { articleId: old, count: 1 },
    { articleId: now, count: 1 },
  ]);
  const [like] = index.alike(now).articles;
  expect(like?.summary.id).toBe(old);
  expect(like?.paragraphs.map(({ likeness }) => likeness === 1)).toEqual([true, false]);
  expect(like?.paragraphs[0]?.text).toBe(shared);
  expect(like?.share).toBeGreaterThan(0.5);
  expect(told(index, other)).toEqual([]);
});

test('it follows changes, the trash and what is purged', () => {
  const library = testLibrary();
  const shared = paragraph();
  const [a, b, c] = ['甲', '乙', '丙'].map((title) => addArticle(library, title, shared)) as [
    string,
    string,
    string,
  ];
  const index = indexOf(library);
  const now = () => {
    runThrough(index.catchUp());
    return index.flags([a])[0]?.count ?? 0;
  };
  expect(now()).toBe(2);
  rewrite(library, b, textContent('乙', paragraph()));
  expect(index.alike(a).waiting).toBe(1);
  expect(now()).toBe(1);
  trashArticles(library.db, testDeps, [c]);
  expect(now()).toBe(0);
  purgeArticles(library.db, [c]);
  rewrite(library, b, textContent('乙', shared));
  expect(now()).toBe(1);
});

test('all that are flagged are told at once, and anew when articles change', () => {
  const library = testLibrary();
  const [shared, furniture, edited] = [paragraph(), paragraph(), paragraph(120)];
  const near = `${edited.slice(0, 114)}改了几个字`;
  const bodies = [[shared], [shared], [edited], [near], [paragraph()]];
  const ids = bodies.map((body, at) =>
    addArticle(library, `第${at}稿`, paragraph(), furniture, ...body),
  );
  for (let at = 0; at < 20; at += 1) addArticle(library, `别的${at}`, paragraph(), furniture);
  const index = indexOf(library);
  const flagged = () => {
    runThrough(index.catchUp());
    return [...runThrough(index.flagged())].sort();
  };
  expect(flagged()).toEqual(ids.slice(0, 4).sort());
  expect(flagged()).toEqual(
    index
      .flags(ids)
      .map(({ articleId }) => articleId)
      .sort(),
  );
  trashArticles(library.db, testDeps, [ids[0] as string]);
  rewrite(
    library,
    ids[3] as string,
    textContent('第3稿', paragraph(), paragraph(130), paragraph()),
  );
  // The one in the trash is still like the one on the shelf: the other has nothing on the shelf to be like.
  expect(flagged()).toEqual([ids[0]]);
});

test('what stands in very many articles is furniture and flags none', () => {
  const library = testLibrary();
  const furniture = paragraph();
  const shared = paragraph();
  const ids = Array.from({ length: 30 }, (_, at) =>
    addArticle(library, `第${at}稿`, paragraph(), furniture, ...(at < 2 ? [shared] : [])),
  );
  const index = indexOf(library);
  expect(index.flags(ids).map(({ articleId }) => articleId)).toEqual(ids.slice(0, 2));
});

test('a file that is gone, damaged or of another library is made anew', () => {
  const library = testLibrary();
  const shared = paragraph();
  const ids = [addArticle(library, '甲', shared), addArticle(library, '乙', shared)];
  const file = join(library.folder, likenessFileName);
  const flags = () => {
    const index = new LikenessIndex({ db: library.db, folder: library.folder });
    runThrough(index.catchUp());
    const found = index.flags(ids).length;
    index.close();
    return found;
  };
  expect(flags()).toBe(2);
  rmSync(file);
  expect(flags()).toBe(2);
  writeFileSync(
    file,
    'no database at all, but long enough to be read as the head of one'.repeat(20),
  );
  expect(flags()).toBe(2);
});

test('every paragraph of the least length that is reused word for word is found, whatever its marks and spaces', () => {
  const unit = fc.constantFrom(...units.slice(0, 400));
  const texts = fc.array(fc.string({ unit, minLength: 1, maxLength: 60 }), {
    minLength: 1,
    maxLength: 4,
  });
  const marks = fc.constantFrom('，', '。', ' ', '“', '\u3000');
  fc.assert(
    fc.property(texts, texts, fc.nat(3), marks, (first, second, at, mark) => {
      const reused = first[at % first.length] as string;
      const library = testLibrary();
      const a = addArticle(library, '甲', ...first);
      const b = addArticle(
        library,
        '乙',
        ...second,
        `${reused.slice(0, 5)}${mark}${reused.slice(5)}`,
      );
      const found = told(indexOf(library), a).some(([id]) => id === b);
      if (comparedText(reused).length >= leastLength) expect(found).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('of paragraphs with six in a hundred characters changed at least nine in ten are found', () => {
  const library = testLibrary();
  const pairs = Array.from({ length: 120 }, (_, at) => {
    const text = paragraph(120);
    const edited = Array.from(text, (unit) => (random() < 0.06 ? (units[at] as string) : unit));
    return [addArticle(library, `原${at}`, text), addArticle(library, `改${at}`, edited.join(''))];
  });
  const index = indexOf(library);
  const found = pairs.filter(([a, b]) => told(index, a as string).some(([id]) => id === b));
  expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.9);
  // And nothing is taken for a copy that is none.
  for (const [a] of pairs) expect(told(index, a as string).length).toBeLessThanOrEqual(1);
  console.info(`near copies found: ${found.length} of ${pairs.length}`);
});
