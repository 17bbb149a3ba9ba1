import { type Command, TextSelection } from '@tiptap/pm/state';
import type { HeadlineParts } from '#shared/domain/article';
import { buildHeadline, inSchema } from '../buildDocument';

/** Writes all headline parts as one change; keeps the headline's id. No change when they read the same. */
export function setHeadlineParts(parts: HeadlineParts): Command {
  return (state, dispatch) => {
    const headline = state.doc.firstChild;
    if (headline === null) return false;
    const next = inSchema(
      buildHeadline(parts, () => String(headline.attrs.id)),
      state.schema,
    );
    if (dispatch && !next.eq(headline)) {
      dispatch(state.tr.replaceWith(0, headline.nodeSize, next));
    }
    return true;
  };
}

/** Adds a headline half after the current one, or after the last, and goes to it. */
export const insertHeadlineHalf: Command = (state, dispatch) => {
  const headline = state.doc.firstChild;
  const half = state.schema.nodes.mainHeadline?.create();
  if (headline === null || half === undefined) return false;
  if (dispatch) {
    const { $from } = state.selection;
    const inHalf = $from.parent.type.name === 'mainHeadline';
    const subtitleSize = headline.lastChild?.nodeSize ?? 0;
    const at = inHalf ? $from.after() : headline.nodeSize - 1 - subtitleSize;
    const transaction = state.tr.insert(at, half);
    transaction.setSelection(TextSelection.create(transaction.doc, at + 1));
    dispatch(transaction.scrollIntoView());
  }
  return true;
};
