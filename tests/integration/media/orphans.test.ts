import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createArticle,
  createHistoryThinner,
  foldArticleJournal,
  type Library,
  listPictures,
  orphanIds,
  purgeArticles,
  putMedia,
  readArticle,
  removeOrphans,
  restoreArticles,
  saveArticle,
  trashArticles,
  usesOfPicture,
} from '../../../main/library';
import { article, figure, headline, lead, p } from '../../support/documentBuilder';
import {
  append,
  contentOf,
  documentIn,
  edit,
  peek,
  tempFolder,
  testDeps,
  testLibrary,
} from '../../support/library';
import { oldLibrary } from '../../support/oldLibrary';
import { receiveAt, sendFrom } from '../../support/twoDesks';

/** Long after everything in these tests was put in. */
const later = { now: () => new Date('2030-01-01T00:00:00.000Z') };
const plain = { filter: 'all', sort: 'added', text: '', offset: 0, limit: 100 } as const;

function put(library: Library, count: number, run = 0): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const bytes = Uint8Array.of(1, 2, run, at);
    return putMedia(library.db, testDeps, { mime: 'image/png', width: 900, height: 600, bytes }).id;
  });
}

const showing = (ids: readonly string[], caption = '图', credit = '林一摄') =>
  contentOf(
    article(headline('题'), lead(p('文'), ...ids.map((id) => figure(caption, credit, id)))),
  );

/** The pictures that no text in any column of the library's file names: what an orphan is. */
function unnamed(library: Library, ids: readonly string[]): readonly string[] {
  const { driver } = library.db.connection;
  const columns = driver
    .prepare(
      `SELECT m.name AS name, c.name AS column FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
       WHERE m.type = 'table' AND c.type = 'TEXT'
         AND m.name NOT IN ('media', 'media_references', 'article_pictures')`,
    )
    .all() as { name: string; column: string }[];
  const isNamed = (id: string) =>
    columns.some(
      ({ name, column }) =>
        driver
          .prepare(`SELECT 1 FROM "${name}" WHERE instr(coalesce("${column}", ''), ?) > 0`)
          .get(id) !== undefined,
    );
  return ids.filter((id) => !isNamed(id)).toSorted();
}

const few = fc.uniqueArray(fc.nat(4), { maxLength: 3 });
const deed = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), pictures: few }),
  fc.record({ kind: fc.constant('save' as const), of: fc.nat(), pictures: few }),
  fc.record({ kind: fc.constant('journal' as const), of: fc.nat(), picture: fc.nat(4) }),
  fc.record({
    kind: fc.constantFrom('trash' as const, 'restore' as const, 'purge' as const, 'fold' as const),
    of: fc.nat(),
  }),
  fc.constant({ kind: 'thin' as const, of: 0 }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** Does one thing to a library, or nothing where it does not fit. */
function act(library: Library, ids: string[], pictures: readonly string[], one: Deed): void {
  const { db } = library;
  const named = (which: readonly number[]) => which.map((at) => pictures[at] ?? '');
  if (one.kind === 'create') {
    const content = showing(named(one.pictures));
    ids.push(createArticle(db, testDeps, { content, cause: 'create' }).id);
    return;
  }
  const id = ids[one.of % Math.max(1, ids.length)];
  if (id === undefined) return;
  const { summary } = readArticle(db, id);
  switch (one.kind) {
    case 'save': {
      const content = showing(named(one.pictures));
      saveArticle(db, testDeps, { id, baseRevision: summary.revision, content, throughSeq: 0 });
      return;
    }
    case 'journal': {
      const document = documentIn(readArticle(db, id).content);
      const { entry } = edit(document, (step) => {
        const [first] = named([one.picture]);
        step.insert(
          document.content.size - 1,
          article(headline(), lead(figure('', '', first)))
            .child(1)
            .child(0),
        );
      });
      foldArticleJournal(db, testDeps, id);
      append(library, id, { base: summary.revision, entries: [entry] });
      return;
    }
    case 'fold':
      foldArticleJournal(db, testDeps, id);
      return;
    case 'trash':
      trashArticles(db, testDeps, [id]);
      return;
    case 'restore':
      restoreArticles(db, [id]);
      return;
    case 'purge':
      if (summary.trashedAt === null) return;
      purgeArticles(db, [id]);
      ids.splice(ids.indexOf(id), 1);
      return;
    case 'thin':
      createHistoryThinner(db, later, () => [])();
  }
}

test('a picture is an orphan exactly if no text of the library names it, and then no article shows it', () => {
  const library = testLibrary();
  let runs = 0;
  fc.assert(
    fc.property(fc.array(deed, { minLength: 3, maxLength: 14 }), (deeds) => {
      runs += 1;
      const pictures = put(library, 5, runs);
      const ids: string[] = [];
      for (const one of deeds) act(library, ids, pictures, one);
      const orphans = unnamed(library, pictures);
      expect(orphanIds(library.db, later)).toEqual(orphans);
      for (const id of ids) {
        const text = JSON.stringify(readArticle(library.db, id).content);
        const shown = pictures.filter((picture) =>
          usesOfPicture(library.db, picture).some(({ articleId }) => articleId === id),
        );
        expect(shown).toEqual(pictures.filter((picture) => text.includes(picture)));
      }
      expect(removeOrphans(library.db, later, pictures).toSorted()).toEqual(orphans);
      expect(orphanIds(library.db, later)).toEqual([]);
      trashArticles(library.db, testDeps, ids);
      purgeArticles(library.db, ids);
      expect(removeOrphans(library.db, later, pictures).length).toBe(5 - orphans.length);
    }),
    { numRuns: 60 },
  );
});

test('a picture of today is on its way somewhere, whatever names it', () => {
  const library = testLibrary();
  const [id = ''] = put(library, 1);
  const today = { now: () => new Date(testDeps.clock.now().getTime() + 60_000) };
  expect(orphanIds(library.db, today)).toEqual([]);
  expect(removeOrphans(library.db, today, [id])).toEqual([]);
  expect(orphanIds(library.db, later)).toEqual([id]);
});

test('a picture that is put in again is of the day on which that was', () => {
  const library = testLibrary();
  const bytes = Uint8Array.of(1, 2, 3);
  const picture = { mime: 'image/png', width: 900, height: 600, bytes };
  const { id } = putMedia(library.db, testDeps, picture);
  expect(orphanIds(library.db, later)).toEqual([id]);
  putMedia(library.db, { ...testDeps, clock: later }, picture);
  expect(orphanIds(library.db, later)).toEqual([]);
  expect(removeOrphans(library.db, later, [id])).toEqual([]);
});

test('the words of a picture are found, and its uses named by article and block', () => {
  const library = testLibrary();
  const [one = '', other = ''] = put(library, 2);
  const create = (ids: readonly string[], caption: string, credit: string) =>
    createArticle(library.db, testDeps, { content: showing(ids, caption, credit), cause: 'create' })
      .id;
  const first = create([one], '渠首开闸', '');
  const second = create([one, other], '100%_放水', '沈砚秋摄');
  trashArticles(library.db, testDeps, [second]);
  const found = (view: object) =>
    listPictures(library.db, later, { ...plain, ...view }).pictures.map(({ mediaId }) => mediaId);
  expect(found({ text: '开闸' })).toEqual([one]);
  expect(found({ text: '%_' }).toSorted()).toEqual([one, other].toSorted());
  expect(found({ text: '%%' })).toEqual([]);
  expect(found({ filter: 'unused' })).toEqual([other]);
  expect(found({ filter: 'noCredit' })).toEqual([one]);
  expect(usesOfPicture(library.db, one)).toMatchObject([
    { articleId: first, caption: '渠首开闸', isTrashed: false },
    { articleId: second, caption: '100%_放水', isTrashed: true },
  ]);
});

test('a desk that receives an article knows its pictures', async () => {
  const [here, there] = [testLibrary(), testLibrary()];
  const [id = ''] = put(here, 1);
  const { id: articleId } = createArticle(here.db, testDeps, {
    content: showing([id]),
    cause: 'create',
  });
  await receiveAt(there, await sendFrom(here, articleId));
  expect(usesOfPicture(there.db, id)).toMatchObject([{ articleId, credit: '林一摄' }]);
  expect(orphanIds(there.db, later)).toEqual([]);
});

test('pictures of an old library are taken up when it opens', () => {
  const folder = tempFolder();
  const id = 'a'.repeat(64);
  oldLibrary(folder, 40, [{ id: 'article-1', content: showing([id], '老照片') }]);
  const library = testLibrary(folder);
  expect(usesOfPicture(library.db, id)).toMatchObject([
    { articleId: 'article-1', caption: '老照片' },
  ]);
  expect(peek(library, 'SELECT count(*) FROM media_references')).toBe(1);
});
