import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { BlockChange, Suggestion } from '#shared/domain/review';
import type { MakeBlockId } from '../buildDocument';
import { changeOf, pendingOn } from './pendingMarks';

/** Who suggests: each action gets an id and a time of its own. */
export type SuggestionSource = {
  readonly author: () => string;
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly makeId: MakeBlockId;
};

/** One action of a colleague that is to become suggestions under one id. */
export type Action = { readonly suggestion: Suggestion; readonly makeId: MakeBlockId };

export function actionOf(source: SuggestionSource): Action {
  const suggestion = { id: source.makeId(), author: source.author(), at: source.now() };
  return { suggestion, makeId: source.makeId };
}

export function changeBy(suggestion: Suggestion, kind: BlockChange['kind']): BlockChange {
  const { id, author, at } = suggestion;
  return { id, author, at, kind };
}

/** The suggested new block that a position stands in, the innermost first; null in text that is there. */
export function insertedAround($position: ResolvedPos): BlockChange | null {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    const change = changeOf($position.node(depth));
    if (change?.kind === 'inserted') return change;
  }
  return null;
}

/** Whether text is this author's own suggestion, which nobody else has to agree to take back. */
export function isOwnInsertion(text: Node, author: string): boolean {
  return pendingOn(text, 'insertion')?.author === author;
}

type Range = { readonly from: number; readonly to: number };

/**
 * The author's own suggestion that touches a stretch of text: what is typed on, or taken out further,
 * goes on under its id instead of becoming a suggestion a letter.
 */
export function suggestionBeside(
  document: Node,
  { from, to }: Range,
  { name, author }: { readonly name: 'insertion' | 'deletion'; readonly author: string },
): Suggestion | null {
  const $from = document.resolve(from);
  if (!$from.parent.isTextblock) return null;
  let found: Suggestion | null = null;
  const [start, end] = [Math.max($from.start(), from - 1), Math.min($from.end(), to + 1)];
  document.nodesBetween(start, end, (node) => {
    const pending = node.isText ? pendingOn(node, name) : null;
    if (pending?.author === author) found ??= pending;
  });
  return found;
}
