import { compareArticles } from '#shared/diff/comparison/compareArticles';
import { applyDiff } from '#shared/diff/diffArticle';
import { AppError } from '#shared/domain/errors';
import { isSameJson } from '#shared/domain/sameJson';
import type { KapokApp } from '../../app';
import { readCheckedRevision } from '../../library';
import { defineCommand } from '../command';
import type { CommandResult } from '../commandResult';
import { comparisonLines } from '../comparisonLines';
import { UsageError } from '../usageError';

/** What `diff` compares: two revisions of an article, in the order in which they are read. */
export type DiffRequest = { readonly id: string; readonly from: number; readonly to: number };

/** What changed between two revisions, as marked text and as the list that makes one of the other. */
export function runDiff({ id, from, to }: DiffRequest, app: KapokApp): CommandResult {
  const { db } = app.library().library;
  const before = readCheckedRevision(db, { articleId: id, revision: from });
  const after = readCheckedRevision(db, { articleId: id, revision: to });
  const comparison = compareArticles(before.content, after.content);
  const { counts, diff } = comparison;
  // Whoever applies the list elsewhere relies on it: one that does not lead there is not handed out.
  if (!isSameJson(applyDiff(before.content, diff), after.content)) throw new AppError('internal');
  return {
    json: { id, from, to, counts, changes: diff },
    text: comparisonLines(comparison)
      .map((line) => `${line}\n`)
      .join(''),
    errors: [],
  };
}

function isRevision(text: string | undefined): boolean {
  return /^[1-9]\d{0,8}$/.test(text ?? '');
}

/** `diff`: two revisions of an article compared. */
export const diffCommand = defineCommand({
  usage: 'diff ID REVISION REVISION --library DIR',
  options: {},
  read: ([id, from, to, ...more]): DiffRequest => {
    if (id === undefined || !isRevision(from) || !isRevision(to) || more.length > 0) {
      throw new UsageError('diff needs one ID and the numbers of two revisions');
    }
    return { id, from: Number(from), to: Number(to) };
  },
  run: async (request, context) => runDiff(request, await context.app()),
});
