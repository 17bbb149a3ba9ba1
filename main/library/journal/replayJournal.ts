import type { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import type { ArticleMatter } from '#shared/domain/article';
import type { JournalEntry } from '#shared/domain/draft';
import { articleSchema } from '#shared/editor/schema';
import type { JournalRecord } from './journalRecords';

/** The part of an article that the journal changes. */
export type DraftState = ArticleMatter & { readonly document: Node };

/** Why a replay went no further. */
export type ReplayStop = {
  readonly seq: number;
  readonly why: 'crc' | 'parse' | 'gap' | 'apply' | 'invalid';
};

/** A replay: the state after `applied` entries, and where it stopped when that is not the end. */
export type Replay = DraftState & {
  readonly applied: number;
  readonly stopped: ReplayStop | null;
};

function isValid(document: Node): boolean {
  try {
    document.check();
    return true;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return false;
    throw error;
  }
}

function applyEntry(state: DraftState, entry: JournalEntry): DraftState | null {
  switch (entry.kind) {
    case 'metadata':
      return { ...state, metadata: entry.metadata };
    case 'review':
      return { ...state, review: entry.review };
    case 'template':
      return { ...state, template: entry.template };
    case 'steps': {
      const document = applySteps(state.document, entry.steps);
      return document === null ? null : { ...state, document };
    }
  }
}

function applySteps(start: Node, steps: readonly unknown[]): Node | null {
  let document = start;
  for (const json of steps) {
    let next: Node | null;
    try {
      next = Step.fromJSON(articleSchema, json).apply(document).doc;
    } catch {
      // ProseMirror throws several kinds of error on a step that does not fit; all mean the same here.
      return null;
    }
    if (next === null) return null;
    document = next;
  }
  return document;
}

function run(base: DraftState, records: readonly JournalRecord[], checkEach: boolean): Replay {
  let state = base;
  let applied = 0;
  const stop = (seq: number, why: ReplayStop['why']): Replay => ({
    ...state,
    applied,
    stopped: { seq, why },
  });
  const first = records[0]?.seq ?? 1;
  for (const record of records) {
    if (record.seq !== first + applied) return stop(record.seq, 'gap');
    if (record.kind === 'damaged') return stop(record.seq, record.why);
    const next = applyEntry(state, record.entry);
    if (next === null) return stop(record.seq, 'apply');
    if (checkEach && !isValid(next.document)) return stop(record.seq, 'invalid');
    state = next;
    applied += 1;
  }
  return { ...state, applied, stopped: null };
}

/**
 * Applies journal entries in order to the state that they were made on, each whole or not at all, and
 * stops at the first that is damaged, missing or does not fit. The outcome always passes the schema's
 * check: it is checked once at the end, and only when that fails after every entry.
 */
export function replayJournal(base: DraftState, records: readonly JournalRecord[]): Replay {
  const replay = run(base, records, false);
  return isValid(replay.document) ? replay : run(base, records, true);
}
