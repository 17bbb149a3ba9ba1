import { expect, test } from 'vitest';
import {
  appendJournal,
  type Library,
  listRecoveries,
  readArticle,
  saveArticle,
} from '../../../main/library';
import {
  contentOf,
  documentIn,
  edit,
  newArticle,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
  type textContent,
  typeAtEnd,
} from '../../support/library';

const long = '字'.repeat(300);
const save = (
  library: Library,
  id: string,
  input: { base?: number; content: ReturnType<typeof textContent>; through?: number },
) =>
  saveArticle(library.db, testDeps, {
    id,
    baseRevision: input.base ?? 1,
    content: input.content,
    throughSeq: input.through ?? 0,
  });
const current = (library: Library, id: string) => documentIn(readArticle(library.db, id).content);

/** What the journal holds when a save comes that leaves almost nothing of 300 characters. */
const shrinking: readonly [
  string,
  (library: Library, id: string) => { through: number },
  string,
][] = [
  ['without a journal', () => ({ through: 0 }), 'conflict shrunk'],
  ['without a journal, though it names an entry', () => ({ through: 1 }), 'conflict shrunk'],
  [
    'by the user’s own step',
    (library, id) => {
      appendJournal(library.db, testDeps, {
        articleId: id,
        baseRevision: 1,
        firstSeq: 1,
        entries: [cut(library, id).entry],
      });
      return { through: 1 };
    },
    'accepted',
  ],
  [
    'by a step that the save does not claim',
    (library, id) => {
      appendJournal(library.db, testDeps, {
        articleId: id,
        baseRevision: 1,
        firstSeq: 1,
        entries: [cut(library, id).entry],
      });
      return { through: 0 };
    },
    'conflict shrunk',
  ],
  [
    'with steps that lead elsewhere',
    (library, id) => {
      appendJournal(library.db, testDeps, {
        articleId: id,
        baseRevision: 1,
        firstSeq: 1,
        entries: [typeAtEnd(current(library, id), '乙').entry],
      });
      return { through: 1 };
    },
    'conflict shrunk',
  ],
  [
    'with its step damaged on the disk',
    (library, id) => {
      appendJournal(library.db, testDeps, {
        articleId: id,
        baseRevision: 1,
        firstSeq: 1,
        entries: [cut(library, id).entry],
      });
      tamper(library, 'UPDATE journal SET crc32 = crc32 + 1');
      return { through: 1 };
    },
    'conflict shrunk',
  ],
];

function cut(library: Library, id: string) {
  const document = current(library, id);
  return edit(document, (transform) => {
    transform.delete(document.content.size - 2 - 299, document.content.size - 2);
  });
}

test.each(shrinking)('a text that shrinks %s', (_how, prepare, expected) => {
  const library = testLibrary();
  const id = newArticle(library, '题', long);
  const before = readArticle(library.db, id).content;
  const { through } = prepare(library, id);
  const content = contentOf(cut(library, id).document);
  expect(refusalOf(() => save(library, id, { content, through }))).toBe(expected);
  const wins = expected === 'accepted';
  expect(readArticle(library.db, id).content).toEqual(wins ? content : before);
  expect(
    listRecoveries(library.db, id).recoveries.map(({ reason, content: kept }) => [reason, kept]),
  ).toEqual(wins ? [] : [['shrunk', content]]);
});

test('a long text that shrinks by steps after a save of the same opening is stored', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', long);
  const typed = typeAtEnd(current(library, id), '乙');
  appendJournal(library.db, testDeps, {
    articleId: id,
    baseRevision: 1,
    firstSeq: 1,
    entries: [typed.entry],
  });
  save(library, id, { content: contentOf(typed.document), through: 1 });
  const shortened = cut(library, id);
  appendJournal(library.db, testDeps, {
    articleId: id,
    baseRevision: 2,
    firstSeq: 2,
    entries: [shortened.entry],
  });
  const saved = save(library, id, { base: 2, content: contentOf(shortened.document), through: 2 });
  expect(saved.revision).toBe(3);
});
