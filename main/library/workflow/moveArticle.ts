import type { ArticleId, ArticleStatus } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { type JudgedFinding, judge } from '#shared/domain/workflow/finding';
import { type Move, moveFrom, type Transition } from '#shared/domain/workflow/moves';
import { mayDo, type Newsroom, roleOf } from '#shared/domain/workflow/newsroom';
import type { MoveResult, Signer, SignOff, Waiver } from '#shared/domain/workflow/signOff';
import { timestamp } from '../../ports/clock';
import { articleFindings } from '../articles/articleFindings';
import { type ArticleHead, readHead } from '../articles/articleRows';
import { type LibraryDeps, type ReadableDb, transact, type WritableDb } from '../database/database';
import { addMilestone } from '../revisions/milestones';
import { listExportRecords } from './exportRecords';
import { insertSignOff } from './signOffs';
import { readStanding, setStanding } from './standing';

/** One article to be moved, by somebody who looked at this revision of it. */
export type MoveInput = {
  readonly id: ArticleId;
  readonly revision: number;
  readonly transition: Transition;
  /** Where to; null where the transition leads to one state alone. */
  readonly to: ArticleStatus | null;
  readonly by: Signer;
  readonly note: string;
  readonly waivers: readonly Waiver[];
  /** Whether whoever moves it has seen what its gate warns of. */
  readonly seesWarnings: boolean;
};

/** What a move is decided on beside the article. */
export type MoveContext = {
  readonly newsroom: Newsroom;
  /** Names the milestone that a move sets, in the language of the desk. */
  readonly milestoneName: (move: Move) => string;
};

function openMove(db: ReadableDb, input: MoveInput, newsroom: Newsroom): Move {
  const { status, isPublished: published, isTrashed } = readStanding(db, input.id);
  if (isTrashed) throw new AppError('conflict', { reason: 'moveTrashed' });
  const move = moveFrom({ status, published }, input.transition, input.to);
  if (move === undefined) {
    throw new AppError('conflict', { reason: 'moveClosed', details: { status } });
  }
  if (!mayDo(newsroom, input.by.roleId, move.act)) {
    throw new AppError('invalid_input', { reason: 'roleMayNot', details: { act: move.act } });
  }
  if (move.needsReason && input.note.trim() === '') {
    throw new AppError('invalid_input', { reason: 'moveReason' });
  }
  return move;
}

function atGate(
  db: ReadableDb,
  input: MoveInput,
  facts: { readonly move: Move; readonly now: string },
): readonly JudgedFinding[] {
  const { gate } = facts.move;
  if (gate === null) return [];
  const { id } = input;
  return judge(articleFindings(db, id, { name: input.by.name, now: facts.now }), gate);
}

/** What a gate still holds against a move: blocks that nobody waived, warnings that nobody has seen. */
function unsettled(findings: readonly JudgedFinding[], input: MoveInput): boolean {
  const waived = new Set(input.waivers.map(({ key }) => key));
  return findings.some(
    ({ severity, key }) =>
      (severity === 'block' && !waived.has(key)) || (severity === 'warn' && !input.seesWarnings),
  );
}

function recordOf(
  db: ReadableDb,
  input: MoveInput,
  facts: {
    readonly id: string;
    readonly at: string;
    readonly head: ArticleHead;
    readonly move: Move;
    readonly newsroom: Newsroom;
    readonly findings: readonly JudgedFinding[];
  },
): SignOff {
  const { move, head, findings } = facts;
  const known = new Set(findings.map(({ key }) => key));
  const isAboutExports = move.transition === 'correct' || move.transition === 'withdraw';
  const exports = isAboutExports ? listExportRecords(db, input.id) : [];
  return {
    id: facts.id,
    revision: head.revision,
    sha256: head.contentSha256,
    transition: move.transition,
    from: move.from,
    to: move.to,
    name: input.by.name,
    roleId: input.by.roleId,
    roleName: roleOf(facts.newsroom, input.by.roleId)?.name ?? '',
    note: input.note.trim(),
    findings,
    // A waiver of what is not there any more waives nothing.
    waivers: input.waivers.filter(({ key }) => known.has(key)),
    exportIds: exports.filter(({ isProof }) => !isProof).map(({ id }) => id),
    at: facts.at,
  };
}

/**
 * Moves an article on or back, in one transaction: its state, the record of who moved which text, and a
 * milestone of that revision. `held` when the gate finds what is neither waived nor taken note of.
 *
 * Errors: `conflict` reason `revisionMoved` (the article is not the one that was looked at), `moveClosed`
 * (there is no such move from where it stands), `moveTrashed`; `invalid_input` reason `roleMayNot`,
 * `moveReason`; `content_invalid` reason `documentUnreadable` for a gate before a text that cannot be read;
 * `not_found`.
 */
export function moveArticle(
  db: WritableDb,
  deps: LibraryDeps,
  input: MoveInput,
  context: MoveContext,
): MoveResult {
  const { id } = input;
  const { newsroom } = context;
  const at = timestamp(deps.clock);
  return transact(db, (): MoveResult => {
    const head = readHead(db, id);
    if (head.revision !== input.revision) {
      const details = { currentRevision: head.revision };
      throw new AppError('conflict', { reason: 'revisionMoved', details });
    }
    const move = openMove(db, input, newsroom);
    const findings = atGate(db, input, { move, now: at });
    if (unsettled(findings, input)) return { kind: 'held', id, findings };
    const facts = { id: deps.ids.record(), at, head, move, newsroom, findings };
    const record = recordOf(db, input, facts);
    insertSignOff(db, id, record);
    const { to: status } = move;
    const settled = status === 'signedOff' ? { status, sha256: record.sha256 } : null;
    setStanding(db, id, { status, settled });
    addMilestone(db, deps, {
      articleId: id,
      revision: head.revision,
      kind: status,
      name: context.milestoneName(move),
      by: record.name,
      note: record.note,
    });
    return { kind: 'moved', id, status };
  });
}
