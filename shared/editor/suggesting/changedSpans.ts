import { ChangeSet, type TokenEncoder } from '@tiptap/pm/changeset';
import type { Node } from '@tiptap/pm/model';
import {
  AddMarkStep,
  AttrStep,
  RemoveMarkStep,
  ReplaceStep,
  type Step,
} from '@tiptap/pm/transform';
import { isSuggestionMark, suggestionOf } from './pendingMarks';

/** What a direct change replaced: from–to in the text before (A) and in the text after it (B). */
export type Span = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};

/** A direct change of a document: what it makes of it, by which steps. */
export type DirectChange = {
  readonly before: Node;
  readonly after: Node;
  readonly steps: readonly Step[];
};

type Token = string | number;

function nameOf(node: Node): string {
  return `${node.type.name} ${String(node.attrs.id ?? '')}`;
}

// A block is the same block by its id: another paragraph in its place is no part of it that was kept.
const byBlocks: TokenEncoder<Token> = {
  // A letter typed anew where the same one is to go is not the one that goes.
  encodeCharacter: (char, marks) => {
    const pending = marks.filter(isSuggestionMark);
    if (pending.length === 0) return char;
    return `${char} ${pending.map((mark) => mark.type.name + suggestionOf(mark).id).join(' ')}`;
  },
  encodeNodeStart: nameOf,
  encodeNodeEnd: (node) => `/${nameOf(node)}`,
  compareTokens: (one, other) => one === other,
};

/** The least stretches of text that a change replaced, in order. */
export function changedSpans({ before, after, steps }: DirectChange): readonly Span[] {
  const maps = steps.map((step) => step.getMap());
  return ChangeSet.create(before, undefined, byBlocks).addSteps(after, maps, null).changes;
}

/** Whether a change only adds, takes out and marks; wrapping and attributes are another matter. */
export function isPlainEdit({ steps }: DirectChange): boolean {
  return steps.every(
    (step) =>
      step instanceof ReplaceStep ||
      step instanceof AddMarkStep ||
      step instanceof RemoveMarkStep ||
      // An id given to a new block is no change that anybody would judge.
      (step instanceof AttrStep && step.attr === 'id'),
  );
}

/** Where a place of the text after a change stood before it; null inside what was added. */
export function placeBefore(spans: readonly Span[], position: number): number | null {
  let shift = 0;
  for (const { fromA, toA, fromB, toB } of spans) {
    if (position < fromB) break;
    if (position < toB) return null;
    shift = toA - toB;
    if (position === fromB && fromB === toB) return fromA;
  }
  return position + shift;
}
