import type { Mark, Node } from '@tiptap/pm/model';
import type { BlockChange, Suggestion } from '#shared/domain/review';
import { nodesThat } from '../nodesThat';

/** The marks that a suggestion sets on text. */
export const suggestionMarkNames = ['insertion', 'deletion', 'formatChange'] as const;
export type SuggestionMarkName = (typeof suggestionMarkNames)[number];

const names: ReadonlySet<string> = new Set(suggestionMarkNames);

/** Whether a mark belongs to a suggestion. */
export function isSuggestionMark({ type }: Mark): boolean {
  return names.has(type.name);
}

/** The suggestion that a mark of one carries. */
export function suggestionOf(mark: Mark): Suggestion {
  return mark.attrs.suggestion as Suggestion;
}

/** The suggestion that a mark of this name sets on a text, or null. */
export function pendingOn(text: Node, name: SuggestionMarkName): Suggestion | null {
  const mark = text.marks.find(({ type }) => type.name === name);
  return mark === undefined ? null : suggestionOf(mark);
}

/** The change that is suggested for a block as a whole, or null. */
export function changeOf(node: Node): BlockChange | null {
  return (node.attrs.change as BlockChange | null | undefined) ?? null;
}

/**
 * The change of the border before a block. An entry of a list has no change of its own: its first
 * paragraph carries it.
 */
export function borderChangeOf(node: Node): BlockChange | null {
  if (node.type.name === 'listItem') {
    return node.firstChild === null ? null : borderChangeOf(node.firstChild);
  }
  return changeOf(node);
}

/** Whether a block hangs on the one before it by a suggestion, so that neither is judged alone. */
export function hangs(node: Node | null): boolean {
  const kind = node === null ? undefined : borderChangeOf(node)?.kind;
  return kind === 'split' || kind === 'joined';
}

/** The blocks and the stretches of text for which something is suggested. */
export const changedNodes = nodesThat(
  (node) => changeOf(node) !== null || node.marks.some(isSuggestionMark),
);

/** Every suggestion that a document holds, once for each mark and block that it changes, in order. */
export function forEachSuggestion(document: Node, visit: (suggestion: Suggestion) => void): void {
  for (const { node } of changedNodes(document)) {
    const change = changeOf(node);
    if (change !== null) visit(change);
    for (const mark of node.marks) if (isSuggestionMark(mark)) visit(suggestionOf(mark));
  }
}

/** How many suggestions of colleagues wait in a document; changes under one id are one suggestion. */
export function countSuggestions(document: Node): number {
  const ids = new Set<string>();
  forEachSuggestion(document, ({ id }) => void ids.add(id));
  return ids.size;
}
