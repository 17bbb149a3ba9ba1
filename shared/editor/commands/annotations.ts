import type { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import type { HighlightKind } from '#shared/domain/review';
import { beyondSuggesting } from '../suggesting/suggestTransaction';

/** Highlights the selection by why; one that has this kind all over loses it. False at a bare caret. */
export function toggleHighlight(kind: HighlightKind): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const type = state.schema.marks.highlight;
    if (empty || type === undefined) return false;
    if (dispatch) {
      const transaction = state.tr.setMeta(beyondSuggesting, true);
      const mark = type.create({ kind });
      let isAll = true;
      state.doc.nodesBetween(from, to, (node) => {
        if (node.isText && !mark.isInSet(node.marks)) isAll = false;
      });
      dispatch(
        isAll ? transaction.removeMark(from, to, type) : transaction.addMark(from, to, mark),
      );
    }
    return true;
  };
}

/** Takes the highlights from the selection, or the one around the caret. */
export const clearHighlight: Command = (state, dispatch) => {
  const type = state.schema.marks.highlight;
  if (type === undefined) return false;
  const { $from, empty, from, to } = state.selection;
  const range = empty ? markedAround($from.parent, $from.start(), from) : { from, to };
  if (range === null || !state.doc.rangeHasMark(range.from, range.to, type)) return false;
  dispatch?.(state.tr.removeMark(range.from, range.to, type).setMeta(beyondSuggesting, true));
  return true;
};

function markedAround(block: Node, start: number, caret: number) {
  let found: { from: number; to: number } | null = null;
  block.forEach((text, offset) => {
    const [from, to] = [start + offset, start + offset + text.nodeSize];
    const isMarked = text.marks.some(({ type }) => type.name === 'highlight');
    if (isMarked && from <= caret && caret <= to) found = { from, to };
  });
  return found as { from: number; to: number } | null;
}

type Range = { readonly from: number; readonly to: number };

/**
 * Ties stretches of text to a thread of comments. Beyond the history: undoing a change of words never
 * takes the place of a colleague's comment away.
 */
export function commentOn(thread: string, ranges: readonly Range[]): Command {
  return (state, dispatch) => {
    const mark = state.schema.marks.comment?.create({ thread });
    if (mark === undefined || ranges.every(({ from, to }) => from >= to)) return false;
    const transaction = state.tr.setMeta(beyondSuggesting, true).setMeta('addToHistory', false);
    for (const { from, to } of ranges) transaction.addMark(from, to, mark);
    dispatch?.(transaction);
    return true;
  };
}

/** Unties all text from a thread of comments. */
export function releaseComment(thread: string): Command {
  return (state, dispatch) => {
    const mark = state.schema.marks.comment?.create({ thread });
    if (mark === undefined) return false;
    const transaction = state.tr.setMeta(beyondSuggesting, true).setMeta('addToHistory', false);
    dispatch?.(transaction.removeMark(0, state.doc.content.size, mark));
    return true;
  };
}

/** The stretches that a thread of comments is about, in order; none when its text is gone. */
export function commentRanges(document: Node, thread: string): readonly Range[] {
  const ranges: { from: number; to: number }[] = [];
  document.descendants((node, position) => {
    const isMeant = node.marks.some(
      ({ type, attrs }) => type.name === 'comment' && attrs.thread === thread,
    );
    if (!isMeant) return;
    const last = ranges.at(-1);
    if (last?.to === position) last.to = position + node.nodeSize;
    else ranges.push({ from: position, to: position + node.nodeSize });
  });
  return ranges;
}

/** The threads of comments on the words at a caret or in a selection. */
export function threadsAt(document: Node, { from, to }: Range): ReadonlySet<string> {
  const threads = new Set<string>();
  const read = (node: Node | null) => {
    for (const { type, attrs } of node?.marks ?? []) {
      if (type.name === 'comment') threads.add(String(attrs.thread));
    }
  };
  if (from < to) document.nodesBetween(from, to, read);
  else {
    const $at = document.resolve(from);
    read($at.nodeBefore);
    read($at.nodeAfter);
  }
  return threads;
}
