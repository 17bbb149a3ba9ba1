import type { Milestone, RevisionSummary } from '#shared/domain/revision';
import type { KapokApp } from '../../app';
import { listMilestones, listRevisions, readArticle } from '../../library';
import { defineCommand } from '../command';
import type { CommandResult } from '../commandResult';
import { oneWord } from '../words';

function linesOf(
  { revision, savedAt, cause, restoredFrom, author, words }: RevisionSummary,
  milestones: readonly Milestone[],
): readonly string[] {
  const why = restoredFrom === null ? cause : `${cause} ${restoredFrom}`;
  const length = words === null ? '' : `${words}`;
  return [
    [revision, savedAt, why, length, author].join('\t'),
    ...milestones.map(({ kind, name, by }) => ['', kind, name, by].join('\t').trimEnd()),
  ];
}

/** The revisions of an article, the newest first, with the names that they are kept under. */
export function runHistory(id: string, app: KapokApp): CommandResult {
  const { db } = app.library().library;
  // Refuses an id that names no article.
  readArticle(db, id);
  const milestones = listMilestones(db, id);
  const revisions = listRevisions(db, id).map((revision) => ({
    ...revision,
    milestones: milestones.filter((each) => each.revision === revision.revision),
  }));
  const lines = revisions.flatMap((each) => linesOf(each, each.milestones));
  return { json: revisions, text: lines.map((line) => `${line}\n`).join(''), errors: [] };
}

/** `history`: what became of an article, save by save. */
export const historyCommand = defineCommand({
  usage: 'history ID --library DIR',
  options: {},
  read: (words) => ({ id: oneWord('history', words, 'ID') }),
  run: async ({ id }, context) => runHistory(id, await context.app()),
});
