import type { ArticleContent } from '#shared/domain/article';
import { diffArticle } from '../diffArticle';
import type { ArticleDiff } from '../model';
import { type ChangeCounts, countChanges } from './changeCounts';
import { compareDocuments } from './compareDocuments';
import type { ComparedNode } from './comparedNode';

/** Two contents of an article read as one. */
export type Comparison = {
  readonly diff: ArticleDiff;
  readonly top: ComparedNode;
  readonly counts: ChangeCounts;
};

/** Reads two contents of an article as one: what changed, where, and how much of it. */
export function compareArticles(before: ArticleContent, after: ArticleContent): Comparison {
  const diff = diffArticle(before, after);
  const top = compareDocuments(before.document, after.document, diff.document);
  const beside = { metadata: diff.metadata.length, comments: diff.comments.length };
  return { diff, top, counts: countChanges(top, beside) };
}
