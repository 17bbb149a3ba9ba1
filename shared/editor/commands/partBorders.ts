import type { Node } from '@tiptap/pm/model';
import { type Command, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { partStart } from './partNavigation';

/** Whether a selection reaches over the border of a part: kicker to headline, lead to section, and so on. */
export function crossesParts({ $from, $to, empty }: Selection): boolean {
  return !empty && ($from.depth === 0 || partStart($from) !== partStart($to));
}

type Range = { readonly from: number; readonly to: number };

/**
 * What to delete of a stretch so that every part stays what it is: sections that lie in it whole go
 * whole, so do blocks; of parts and blocks that it only touches, the text inside goes.
 */
function rangesOf(document: Node, { from, to }: Range): Range[] {
  const ranges: Range[] = [];
  document.nodesBetween(from, to, (node, position) => {
    const inside = { from: position, to: position + node.nodeSize };
    const whole = from <= inside.from && to >= inside.to;
    if (whole && (node.type.name === 'section' || node.type.isInGroup('block'))) {
      ranges.push(inside);
      return false;
    }
    if (!node.isTextblock) return true;
    ranges.push({ from: Math.max(from, inside.from + 1), to: Math.min(to, inside.to - 1) });
    return false;
  });
  return ranges.filter((range) => range.to > range.from);
}

/** Deletes a stretch without joining parts; a lead or section left without a block gets an empty paragraph. */
export function deleteKeepingParts(transaction: Transaction, { from, to }: Range): Transaction {
  const paragraph = transaction.doc.type.schema.nodes.paragraph;
  for (const range of rangesOf(transaction.doc, { from, to }).reverse()) {
    const $from = transaction.doc.resolve(range.from);
    const container = $from.parent;
    const next = container.childCount - 1;
    const lastBlock =
      (container.type.name === 'lead' && next === 0) ||
      (container.type.name === 'section' && next === 2 && $from.index() === 2);
    if (lastBlock && paragraph !== undefined) {
      transaction.replaceWith(range.from, range.to, paragraph.create());
    } else {
      transaction.delete(range.from, range.to);
    }
  }
  const at = Math.min(from, transaction.doc.content.size);
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(at)));
}

/** Backspace, Delete, Enter or cut over a border: takes the text away and leaves the parts standing. */
export const deleteAcrossParts: Command = (state, dispatch) => {
  if (!crossesParts(state.selection)) return false;
  const { from, to } = state.selection;
  dispatch?.(deleteKeepingParts(state.tr, { from, to }).scrollIntoView());
  return true;
};

/** Typing over a border: the words take the place of the text, in the part where the selection began. */
export function typeAcrossParts(text: string): Command {
  return (state, dispatch) => {
    if (!crossesParts(state.selection)) return false;
    const { from, to } = state.selection;
    dispatch?.(deleteKeepingParts(state.tr, { from, to }).insertText(text).scrollIntoView());
    return true;
  };
}
