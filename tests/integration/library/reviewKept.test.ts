import type { Node } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import type { ArticleContent } from '#shared/domain/article';
import {
  adoptRecovery,
  createArticle,
  foldJournals,
  listRecoveries,
  readArticle,
  readRevision,
  saveArticle,
} from '../../../main/library';
import {
  append,
  contentOf,
  documentIn,
  refusalOf,
  testDeps,
  testLibrary,
  textContent,
  typeAtEnd,
} from '../../support/library';
import { reviewed } from '../../support/reviewedArticle';

const { document, review } = reviewed();
const content: ArticleContent = { ...contentOf(document), review };

/** Whether a content holds all that colleagues said: what stands in the text, and what stands beside it. */
function expectKept(kept: ArticleContent | null | undefined, of: Node = document): void {
  expect(kept?.review).toEqual(review);
  expect(documentIn(kept).toJSON()).toEqual(of.toJSON());
}

test('comments, suggestions and highlights stand in every revision that held them', () => {
  const { db } = testLibrary();
  const { id } = createArticle(db, testDeps, { content, cause: 'create' });
  const settled = textContent('水价调整', '每吨九角。'.repeat(60));
  saveArticle(db, testDeps, { id, baseRevision: 1, content: settled, throughSeq: 0 });
  expect(readArticle(db, id).content?.review).toEqual({ threads: [] });
  const first = readRevision(db, { articleId: id, revision: 1 });
  if (!first.ok) throw new Error(first.message);
  expectKept(first.content);
});

test('a refused save keeps them, and adopted they are the article’s', () => {
  const { db } = testLibrary();
  const plain = { content: textContent('水价调整', '每吨十二元。'), cause: 'create' } as const;
  const { id } = createArticle(db, testDeps, plain);
  const save = (next: ArticleContent) =>
    saveArticle(db, testDeps, { id, baseRevision: 1, content: next, throughSeq: 0 });
  save(textContent('水价调整', '另一稿。'));
  expect(refusalOf(() => save(content))).toBe('conflict revisionMismatch');
  const [recovery] = listRecoveries(db, id).recoveries;
  expectKept(recovery?.content);
  adoptRecovery(db, testDeps, { recoveryId: recovery?.id ?? '', baseRevision: 2 });
  expectKept(readArticle(db, id).content);
});

test('a journal of an ended program gives them back with the words typed since', () => {
  const library = testLibrary();
  const { db } = library;
  const before = { ...content, review: { threads: review.threads.slice(0, 1) } };
  const { id } = createArticle(db, testDeps, { content: before, cause: 'create' });
  const typed = typeAtEnd(document, '又写了一句。');
  append(library, id, { entries: [typed.entry, { kind: 'review', review }] });
  foldJournals(db, testDeps);
  const [recovery] = listRecoveries(db, id).recoveries;
  expectKept(recovery?.content, typed.document);
  adoptRecovery(db, testDeps, { recoveryId: recovery?.id ?? '', baseRevision: 1 });
  expectKept(readArticle(db, id).content, typed.document);
});
