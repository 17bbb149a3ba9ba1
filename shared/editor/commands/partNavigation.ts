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
  'boxHeadline',
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

/** Parts that hold blocks of their own; nothing is joined over their borders. */
const blockPartNames: ReadonlySet<string> = new Set([
  'lead',
  'section',
  'box',
  'tableCell',
  'tableHeader',
]);

/**
 * The stretch of the document in which text may be joined: one typed part, or the blocks of one lead,
 * section, box or cell.
 */
export function partStart($position: ResolvedPos): number {
  if (isPart($position)) return $position.start();
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    if (blockPartNames.has($position.node(depth).type.name)) return $position.start(depth);
  }
  return -1;
}

/** Whether a text block stands in its part itself, and not inside a list or quotation of it. */
function isDirectChild($position: ResolvedPos): boolean {
  if (isPart($position)) return true;
  return $position.depth > 1 && blockPartNames.has($position.node(-1).type.name);
}

/** The text block over the border before or after a caret's, or null when there is no border there. */
function overBorder($from: ResolvedPos, direction: -1 | 1): ResolvedPos | null {
  if ($from.depth === 0) return null;
  const edge = direction === -1 ? $from.before() : $from.after();
  const found = Selection.findFrom($from.doc.resolve(edge), direction, true)?.$from ?? null;
  return found !== null && partStart(found) !== partStart($from) ? found : null;
}

/**
 * Backspace at the start of a part: goes to the end of the text before it, so that no part is ever
 * joined into another. An empty headline half that is not the last one goes, and so does an empty
 * paragraph that is not its part's only block.
 */
export const backspaceAtPartStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !isDirectChild($from)) return false;
  if (!isPart($from) && overBorder($from, -1) === null) return false;
  const transaction = state.tr;
  if (isSpareHalf($from) || isSpareBlock($from)) {
    transaction.delete($from.before(), $from.after());
  }
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

function isSpareBlock($position: ResolvedPos): boolean {
  if (isPart($position) || $position.depth !== 2 || $position.parent.childCount > 0) return false;
  const container = $position.node(1);
  const heads = container.type.name === 'section' ? 2 : 0;
  return container.childCount > heads + 1;
}

/** Delete at the end of a part does nothing: what follows is another part. */
export const deleteAtPartEnd: Command = (state) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth === 0 || $from.parentOffset < $from.parent.content.size) return false;
  return isPart($from) || overBorder($from, 1) !== null;
};
