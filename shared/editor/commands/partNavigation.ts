import type { ResolvedPos } from '@tiptap/pm/model';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';

/** Text blocks that are one typed part each: Enter goes on to the next part, nothing joins or splits them. */
export const typedPartNames: ReadonlySet<string> = new Set([
  'kicker',
  'mainHeadline',
  'subtitle',
  'sectionLabel',
  'sectionHeadline',
  'caption',
  'credit',
]);

function isPart($position: ResolvedPos): boolean {
  return typedPartNames.has($position.parent.type.name);
}

/** Enter in a typed part: moves to the start of the text block after it. */
export const enterNextPart: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (!isPart($from)) return false;
  const next = Selection.findFrom(state.doc.resolve($to.after()), 1, true);
  if (next !== null && dispatch) {
    const start = TextSelection.create(state.doc, next.$from.start());
    dispatch(state.tr.setSelection(start).scrollIntoView());
  }
  return true;
};

/**
 * Backspace at the start of a typed part: removes an empty headline half that is not the last one, and
 * else goes to the end of the text before it, so that no part is ever joined into another.
 */
export const backspaceAtPartStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !isPart($from) || $from.parentOffset > 0) return false;
  const transaction = state.tr;
  if (isSpareHalf($from)) transaction.delete($from.before(), $from.after());
  const before = transaction.doc.resolve($from.before());
  const previous = Selection.findFrom(before, -1, true);
  if (previous !== null) {
    transaction.setSelection(TextSelection.create(transaction.doc, previous.$from.end()));
  }
  dispatch?.(transaction.scrollIntoView());
  return true;
};

function isSpareHalf($position: ResolvedPos): boolean {
  const { parent } = $position;
  const headline = $position.node($position.depth - 1);
  // A headline holds kicker and subtitle beside its halves.
  return parent.type.name === 'mainHeadline' && parent.childCount === 0 && headline.childCount > 3;
}

/** Delete at the end of a typed part does nothing: what follows is another part. */
export const deleteAtPartEnd: Command = (state) => {
  const { $from, empty } = state.selection;
  return empty && isPart($from) && $from.parentOffset === $from.parent.content.size;
};
