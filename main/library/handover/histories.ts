import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { all, parseRow, type ReadableDb } from '../database/database';

/** A stored state of an article as it is told from others. */
export type State = {
  readonly revision: number;
  readonly sha256: string;
  readonly savedAt: string;
};

/** What a library knows of an article's past: its own revisions in order, and the texts of other desks merged into them. */
export type History = { readonly own: readonly State[]; readonly merged: ReadonlySet<string> };

const stateRow = z.object({ revision: z.number(), sha256: z.string(), savedAt: z.string() });

/** Reads the past of an article; without revisions where the library does not hold it. */
export function historyOf(db: ReadableDb, id: ArticleId): History {
  const own = all(
    db,
    `SELECT revision, content_sha256 AS sha256, saved_at AS savedAt FROM revisions
     WHERE article_id = :id ORDER BY revision`,
    { id },
  ).map((row) => parseRow(stateRow, row));
  const merged = all(
    db,
    'SELECT content_sha256 AS sha256 FROM other_revisions WHERE article_id = :id AND merged = 1',
    { id },
  ).map((row) => parseRow(stateRow.pick({ sha256: true }), row).sha256);
  return { own, merged: new Set(merged) };
}

/** What is to be done with an article that came from another desk. */
export type Arrival =
  | { readonly kind: 'new' }
  /** Nothing that is not here already. */
  | { readonly kind: 'known' }
  /** Theirs begins where ours ends. */
  | { readonly kind: 'ahead'; readonly sameNumbers: boolean }
  /** Both went on by themselves, from this text of theirs or ours; null where nothing common is left. */
  | {
      readonly kind: 'apart';
      readonly base: { readonly side: 'ours' | 'theirs'; readonly state: State } | null;
    };

function knows(history: History): ReadonlySet<string> {
  return new Set([...history.own.map(({ sha256 }) => sha256), ...history.merged]);
}

/** Compares two pasts of an article. */
export function compareHistories(ours: History, theirs: History): Arrival {
  const [ourHead, theirHead] = [ours.own.at(-1), theirs.own.at(-1)];
  if (ourHead === undefined || theirHead === undefined) return { kind: 'new' };
  const [known, knownThere] = [knows(ours), knows(theirs)];
  if (known.has(theirHead.sha256)) return { kind: 'known' };
  if (knownThere.has(ourHead.sha256)) {
    const sameNumbers = theirs.own.some(
      ({ revision, sha256 }) => revision === ourHead.revision && sha256 === ourHead.sha256,
    );
    return { kind: 'ahead', sameNumbers };
  }
  const inOurs = ours.own.findLast(({ sha256 }) => knownThere.has(sha256));
  const inTheirs = theirs.own.findLast(({ sha256 }) => known.has(sha256));
  if (inOurs === undefined && inTheirs === undefined) return { kind: 'apart', base: null };
  const isOurs =
    inTheirs === undefined || (inOurs !== undefined && inOurs.savedAt > inTheirs.savedAt);
  const state = isOurs ? inOurs : inTheirs;
  return {
    kind: 'apart',
    base: state === undefined ? null : { side: isOurs ? 'ours' : 'theirs', state },
  };
}
