import { type Command, TextSelection } from '@tiptap/pm/state';
import type { MakeBlockId } from '../buildDocument';

/** Puts a picture after the current block and goes to its caption. False outside lead and sections. */
export function insertFigure(mediaId: string, makeId: MakeBlockId): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const container = $from.depth >= 2 ? $from.node(1).type.name : '';
    const block = $from.depth >= 2 ? $from.node(2).type : null;
    if (!(container === 'lead' || container === 'section') || !block?.isInGroup('block')) {
      return false;
    }
    if (dispatch) {
      const { figure, caption, credit } = state.schema.nodes;
      if (!figure || !caption || !credit) throw new RangeError('the schema has no figure');
      const node = figure.createChecked({ id: makeId(), mediaId }, [
        caption.create(),
        credit.create(),
      ]);
      const at = $from.after(2);
      const transaction = state.tr.insert(at, node);
      transaction.setSelection(TextSelection.create(transaction.doc, at + 2));
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}
