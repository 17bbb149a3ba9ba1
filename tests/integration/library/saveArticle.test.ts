import { expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import {
  appendJournal,
  countLibrary,
  type Library,
  listRecoveries,
  listRevisions,
  readArticle,
  saveArticle,
} from '../../../main/library';
import {
  contentOf,
  documentIn,
  edit,
  newArticle,
  peek,
  refusalOf,
  testDeps,
  testLibrary,
  textContent,
  textIn,
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

test('a save on an older revision is refused, and its text is kept', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  save(library, id, { content: textContent('题', '甲乙') });
  const late = textContent('题', '甲丙');
  expect(refusalOf(() => save(library, id, { content: late }))).toBe('conflict revisionMismatch');
  expect(textIn(readArticle(library.db, id).content)).toContain('甲乙');
  expect(listRecoveries(library.db, id).recoveries).toMatchObject([
    { articleId: id, baseRevision: 1, reason: 'conflict', partial: false, content: late },
  ]);
});

test('the refusal names the kept text and the current revision', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  save(library, id, { content: textContent('题', '甲乙') });
  try {
    save(library, id, { content: textContent('题', '甲丙') });
  } catch (error) {
    const recoveryId = listRecoveries(library.db, id).recoveries[0]?.id;
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ details: { articleId: id, recoveryId, currentRevision: 2 } });
    return;
  }
  expect.unreachable();
});

test('a text refused again and again is kept once', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', long);
  for (let count = 0; count < 3; count += 1) {
    expect(refusalOf(() => save(library, id, { content: textContent('题', '短') }))).toBe(
      'conflict shrunk',
    );
  }
  expect(listRecoveries(library.db, id).recoveries).toHaveLength(1);
});

test('an equal text makes no revision but settles the journal', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  const typed = typeAtEnd(current(library, id), '乙');
  const undone = edit(typed.document, (transform) => {
    transform.delete(typed.document.content.size - 3, typed.document.content.size - 2);
  });
  appendJournal(library.db, testDeps, {
    articleId: id,
    baseRevision: 1,
    firstSeq: 1,
    entries: [typed.entry, undone.entry],
  });
  const saved = save(library, id, { content: contentOf(undone.document), through: 2 });
  expect(saved.revision).toBe(1);
  expect(listRevisions(library.db, id)).toHaveLength(1);
  expect(countLibrary(library.db).journalEntries).toBe(0);
});

test('a save settles its entries and moves later ones to its revision', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  const one = typeAtEnd(current(library, id), '乙');
  const two = typeAtEnd(one.document, '丙');
  appendJournal(library.db, testDeps, {
    articleId: id,
    baseRevision: 1,
    firstSeq: 1,
    entries: [one.entry, two.entry],
  });
  save(library, id, { content: contentOf(one.document), through: 1 });
  expect(peek(library, `SELECT group_concat(base_revision || ':' || seq) FROM journal`)).toBe(
    '2:2',
  );
});
