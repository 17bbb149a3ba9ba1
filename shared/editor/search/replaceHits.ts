import type { Mark, Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Template } from '#shared/domain/template';
import { lockBreach } from '../templateLocks';
import { expandReplacement } from './expandReplacement';
import type { Hit } from './searchScope';

export type Replacement = {
  readonly text: string;
  /** Whether `text` names groups of a pattern. */
  readonly isPattern: boolean;
  /** The template whose locks hold, or null. */
  readonly template: Template | null;
};

/** A transaction that replaces hits, and those that had to stay because their words are locked. */
export type Replaced = {
  readonly transaction: Transaction;
  readonly count: number;
  readonly locked: readonly Hit[];
};

/** Marks of what colleagues suggest hold for the whole of a hit or not at all: no word may vanish with them. */
const suggestionNames: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatChange']);

/** The marks of the new words: those of the first character, as a writer would type over it. */
function marksFor(document: Node, from: number, to: number): readonly Mark[] {
  const first = document.resolve(from).nodeAfter?.marks ?? [];
  return first.filter((mark) => {
    if (!suggestionNames.has(mark.type.name)) return true;
    let holds = true;
    document.nodesBetween(from, to, (node) => {
      if (node.isText && !mark.isInSet(node.marks)) holds = false;
    });
    return holds;
  });
}

const isLowSurrogate = (text: string, index: number) => /[\udc00-\udfff]/.test(text.charAt(index));

/** How many characters two texts begin with alike, never half of one. */
function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) {
    length += 1;
  }
  return isLowSurrogate(a, length) || isLowSurrogate(b, length) ? length - 1 : length;
}

function sameEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length > 0 && isLowSurrogate(a, a.length - length) ? length - 1 : length;
}

/** Replaces one hit, but leaves what both wordings begin and end with as it is, type and comments included. */
function replaceOne(transaction: Transaction, hit: Hit, { text, isPattern }: Replacement): void {
  const { doc } = transaction;
  const before = doc.textBetween(hit.from, hit.to, undefined, '\ufffc');
  const after = isPattern ? expandReplacement(text, hit.match, before) : text;
  if (before === after) return;
  const start = sameStart(before, after);
  const end = sameEnd(before, after, Math.min(before.length, after.length) - start);
  const [from, to] = [hit.from + start, hit.to - end];
  const words = after.slice(start, after.length - end);
  if (words === '') transaction.delete(from, to);
  else {
    const marks = marksFor(doc, hit.from, hit.to);
    transaction.replaceWith(from, to, doc.type.schema.text(words, marks));
  }
}

function isLocked(state: EditorState, hit: Hit, replacement: Replacement): boolean {
  const { template } = replacement;
  if (template === null || state.doc.resolve(hit.from).parent.type.name !== 'sectionLabel') {
    return false;
  }
  const trial = state.tr;
  replaceOne(trial, hit, replacement);
  return lockBreach(state.doc, trial.doc, template) !== null;
}

/**
 * Replaces hits of this state's document in one transaction, which is one undo step. What the template
 * locks stays and is told; nothing else is passed over. A hit whose new words are its old ones counts as
 * replaced.
 */
export function replaceHits(
  state: EditorState,
  hits: readonly Hit[],
  replacement: Replacement,
): Replaced {
  const transaction = state.tr;
  const locked = hits.filter((hit) => isLocked(state, hit, replacement));
  const free = hits.filter((hit) => !locked.includes(hit));
  // From the end, so that the places of those before stay what they are.
  for (const hit of free.toReversed()) replaceOne(transaction, hit, replacement);
  return { transaction, count: free.length, locked };
}
