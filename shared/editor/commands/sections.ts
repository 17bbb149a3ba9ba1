import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { buildSection, inSchema, type MakeBlockId } from '../buildDocument';
import { moveWhole, partsOf, stays } from './moveParts';

/** The section around a position: its node and the position before it; null in headline and lead. */
export function sectionAt($position: ResolvedPos): { node: Node; position: number } | null {
  if ($position.depth < 1) return null;
  const node = $position.node(1);
  return node.type.name === 'section' ? { node, position: $position.before(1) } : null;
}

/** Adds an empty section after the current one, or after the lead, and goes to its label. */
export function insertSection(makeId: MakeBlockId): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const current = sectionAt($from);
    const [headline, lead] = state.doc.children;
    const leadEnd = (headline?.nodeSize ?? 0) + (lead?.nodeSize ?? 0);
    const at = current === null ? leadEnd : current.position + current.node.nodeSize;
    if (dispatch) {
      const section = buildSection({ label: '', headline: '' }, [], makeId);
      const transaction = state.tr.insert(at, inSchema(section, state.schema));
      transaction.setSelection(TextSelection.create(transaction.doc, at + 2));
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

/** Moves the current section before its neighbour above (-1) or after the one below (1) that stays. */
export function moveSection(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const section = sectionAt($from);
    if (section === null || !stays(section)) return false;
    const parts = partsOf(state.doc).filter(stays);
    const own = parts.findIndex(({ position }) => position === section.position);
    const neighbour = parts[own + direction];
    if (neighbour?.node.type.name !== 'section') return false;
    if (dispatch) {
      const { position, node } = neighbour;
      const target = direction === -1 ? position : position + node.nodeSize;
      const transaction = state.tr;
      const to = moveWhole(transaction, section, { target });
      const caret = to + ($from.pos - section.position);
      transaction.setSelection(Selection.near(transaction.doc.resolve(caret)));
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

/** Removes the current section whole; one undo brings it back. */
export const removeSection: Command = (state, dispatch) => {
  const section = sectionAt(state.selection.$from);
  if (section === null) return false;
  if (dispatch) {
    const end = section.position + section.node.nodeSize;
    const transaction = state.tr.delete(section.position, end);
    const $at = transaction.doc.resolve(section.position);
    transaction.setSelection(Selection.near($at, -1));
    dispatch(transaction.scrollIntoView());
  }
  return true;
};
