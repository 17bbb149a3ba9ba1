import type { Node } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { type OpenPoint, type OpenPointKind, openPointsIn } from '#shared/domain/openPoints';
import { nodesThat } from './nodesThat';

/** A place left open in the document, with the words just before it. */
export type PlacedPoint = OpenPoint & { readonly before: string };

// Nodes never change: a block is read once for as long as it stays as it is.
const known = new WeakMap<Node, readonly PlacedPoint[]>();
const beforeLength = 12;

function pointsOf(block: Node): readonly PlacedPoint[] {
  const read = known.get(block);
  if (read !== undefined) return read;
  const text = block.textBetween(0, block.content.size, undefined, '\ufffc');
  const points = openPointsIn(text).map((point) => {
    const words = Array.from(text.slice(0, point.from)).slice(-beforeLength).join('');
    return { ...point, before: words };
  });
  known.set(block, points);
  return points;
}

const openBlocks = nodesThat((node) => node.isTextblock && pointsOf(node).length > 0);

/** Every place left open, headline included, in order; places are positions of the document. */
export function openPointsOf(document: Node): readonly PlacedPoint[] {
  const points: PlacedPoint[] = [];
  for (const { node, position } of openBlocks(document)) {
    const start = position + 1;
    for (const point of pointsOf(node)) {
      points.push({ ...point, from: start + point.from, to: start + point.to });
    }
  }
  return points;
}

/** Selects the place with an index among all of them, to be written over. False when there is none. */
export function goToOpenPoint(index: number): Command {
  return ({ doc, tr }, dispatch) => {
    const point = openPointsOf(doc)[index];
    if (point === undefined) return false;
    dispatch?.(tr.setSelection(TextSelection.create(doc, point.from, point.to)).scrollIntoView());
    return true;
  };
}

/** Selects the next place left open behind the caret, or with -1 the one before; round the end. */
export function nextOpenPoint(step: 1 | -1): Command {
  return (state, dispatch) => {
    const points = openPointsOf(state.doc);
    if (points.length === 0) return false;
    const { from, to } = state.selection;
    const next =
      step === 1
        ? points.findIndex((point) => point.from >= to)
        : points.findLastIndex((point) => point.to <= from);
    const around = step === 1 ? 0 : points.length - 1;
    return goToOpenPoint(next === -1 ? around : next)(state, dispatch);
  };
}

/** Leaves a place open behind the caret or the selection. False where no text can be written. */
export function insertOpenPoint(kind: OpenPointKind): Command {
  return ({ selection, tr }, dispatch) => {
    if (!selection.$to.parent.isTextblock || !(selection instanceof TextSelection)) return false;
    if (dispatch) {
      const text = `【${kind}】`;
      tr.insertText(text, selection.to);
      tr.setSelection(TextSelection.create(tr.doc, selection.to + text.length));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}
