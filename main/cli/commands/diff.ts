import { compareArticles } from '#shared/diff/comparison/compareArticles';
import type { KapokApp } from '../../app';
import { readCheckedRevision } from '../../library';
import type { CommandResult } from '../commandResult';
import { comparisonLines } from '../comparisonLines';

/** What `diff` compares: two revisions of an article, in the order in which they are read. */
export type DiffRequest = { readonly id: string; readonly from: number; readonly to: number };

/** `diff`: what changed between two revisions, as marked text and as the list that makes one of the other. */
export function runDiff({ id, from, to }: DiffRequest, app: KapokApp): CommandResult {
  const { db } = app.library().library;
  const before = readCheckedRevision(db, { articleId: id, revision: from });
  const after = readCheckedRevision(db, { articleId: id, revision: to });
  const comparison = compareArticles(before.content, after.content);
  const { counts, diff } = comparison;
  return {
    json: { id, from, to, counts, changes: diff },
    text: comparisonLines(comparison)
      .map((line) => `${line}\n`)
      .join(''),
    errors: [],
  };
}
