import { expect, test } from 'vitest';
import { createThinning } from '../../../main/articles/createThinning';
import { createOpenBases } from '../../../main/articles/openBases';
import {
  addMilestone,
  checkIntegrity,
  createHistoryThinner,
  insertJobs,
  type Library,
  listRevisions,
  readArticle,
  saveArticle,
} from '../../../main/library';
import {
  append,
  newArticle,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
  textContent,
  typing,
} from '../../support/library';

const day = 24 * 3_600_000;
const now = new Date('2026-07-15T12:00:00.000Z');
const clock = { now: () => now };

/** An article with one revision a minute, all on one day a month ago. */
function longHistory(library: Library, count: number) {
  const id = newArticle(library, '题', '第1稿');
  saveFrom(library, id, 1, count);
  return id;
}

function saveFrom(library: Library, id: string, first: number, last: number): void {
  for (let revision = first; revision < last; revision += 1) {
    const at = new Date(now.getTime() - 30 * day + revision * 60_000);
    const content = textContent('题', `第${revision + 1}稿`);
    const deps = { ...testDeps, clock: { now: () => at } };
    saveArticle(library.db, deps, { id, baseRevision: revision, content, throughSeq: 0 });
  }
}

function thinAll(library: Library, bases: (id: string) => readonly number[] = () => []): number {
  const thin = createHistoryThinner(library.db, clock, bases);
  let removed = 0;
  for (let slice = thin(); ; slice = thin()) {
    removed += slice.removed;
    if (slice.isDone) return removed;
  }
}
const numbersOf = (library: Library, id: string) =>
  listRevisions(library.db, id).map(({ revision }) => revision);

test('a long history is thinned in slices, and the library stays whole', () => {
  const library = testLibrary();
  const [one, other] = [longHistory(library, 120), longHistory(library, 3)];
  const text = readArticle(library.db, one).content;
  expect(thinAll(library)).toBe(117);
  // The one before the newest is where the journal's last entries were begun.
  expect(numbersOf(library, one)).toEqual([120, 119, 1]);
  expect(numbersOf(library, other)).toEqual([3, 2, 1]);
  expect(readArticle(library.db, one).content).toEqual(text);
  expect(checkIntegrity(library.db, { deep: true })).toMatchObject({ ok: true });
  expect(thinAll(library)).toBe(0);
});

test('what anything points at stays', () => {
  const library = testLibrary();
  const { db } = library;
  const id = longHistory(library, 5);
  insertJobs(db, testDeps, { articleIds: [id], format: 'markdown', targetFolder: '/out' });
  saveFrom(library, id, 5, 12);
  const named = { kind: 'named', name: '送审稿', by: '', note: '' } as const;
  addMilestone(db, testDeps, { ...named, articleId: id, revision: 3 });
  // A save on an older revision is refused, and leaves a text that was begun on it.
  const refused = { id, baseRevision: 7, content: textContent('题', '迟到的一稿'), throughSeq: 0 };
  expect(refusalOf(() => saveArticle(db, testDeps, refused))).toBe('conflict revisionMismatch');
  append(library, id, { base: 9, entries: typing(library, id, '甲').entries });
  thinAll(library, (articleId) => (articleId === id ? [10] : []));
  expect(numbersOf(library, id)).toEqual([12, 11, 10, 9, 7, 5, 3, 1]);
  expect(checkIntegrity(db, { deep: true })).toMatchObject({ ok: true });
});

test('a table of a later form that points at revisions keeps them as well', () => {
  const library = testLibrary();
  const id = longHistory(library, 6);
  tamper(
    library,
    `CREATE TABLE seals (article TEXT, version INTEGER,
       FOREIGN KEY (article, version) REFERENCES revisions (article_id, revision));
     INSERT INTO seals VALUES ('${id}', 4);`,
  );
  thinAll(library);
  expect(numbersOf(library, id)).toEqual([6, 5, 4, 1]);
});

test('the desk thins by itself, and stops when it closes', async () => {
  const library = testLibrary();
  const id = longHistory(library, 60);
  const log: unknown[] = [];
  const logger = {
    info: (_message: string, details: unknown) => log.push(details),
    warn: () => undefined,
    error: (_message: string, error: unknown) => log.push(error),
  };
  const thinned = await new Promise((resolve) => {
    const thinning = createThinning({
      db: library.db,
      clock,
      openBases: createOpenBases(),
      logger: {
        ...logger,
        info: (message, details) => {
          logger.info(message, details);
          thinning.stop();
          resolve(details);
        },
      },
      paces: { firstMs: 0, sliceMs: 0, roundMs: 1_000_000 },
    });
    thinning.start();
  });
  expect(thinned).toEqual({ removed: 57 });
  expect(numbersOf(library, id)).toEqual([60, 59, 1]);
  expect(log).toEqual([{ removed: 57 }]);
});
