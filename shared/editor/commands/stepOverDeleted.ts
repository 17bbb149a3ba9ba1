import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection } from '@tiptap/pm/state';
import { changeOf } from '../suggesting/pendingMarks';
import { partStart } from './partNavigation';

type Direction = -1 | 1;

function isDeleted(node: Node): boolean {
  return changeOf(node)?.kind === 'deleted';
}

/** The far edge of the outermost block around a position that is suggested to go; null in text that stays. */
function edgeAround($position: ResolvedPos, direction: Direction): number | null {
  for (let depth = 1; depth <= $position.depth; depth += 1) {
    if (!isDeleted($position.node(depth))) continue;
    return direction === -1 ? $position.before(depth) : $position.after(depth);
  }
  return null;
}

/** The far edge of a block next to an edge that is suggested to go; null where text that stays is next. */
function edgeBeyond(document: Node, edge: number, direction: Direction): number | null {
  const $edge = document.resolve(edge);
  const beside = direction === -1 ? $edge.nodeBefore : $edge.nodeAfter;
  if (beside !== null && isDeleted(beside)) return edge + direction * beside.nodeSize;
  // A dividing line is a place too: what stands behind it is not next.
  const found = Selection.findFrom($edge, direction);
  if (found === null) return null;
  const around = edgeAround(found.$from, direction);
  if (around !== null || !(found instanceof NodeSelection) || !isDeleted(found.node)) return around;
  return direction === -1 ? found.from : found.to;
}

/** Where the caret leaves blocks that are suggested to go, beside it or around it; null where there are none. */
function wayOut($caret: ResolvedPos, direction: Direction): number | null {
  const { doc, parent, parentOffset } = $caret;
  const isAtEdge = parentOffset === (direction === -1 ? 0 : parent.content.size);
  const start = direction === -1 ? $caret.before() : $caret.after();
  let edge = edgeAround($caret, direction);
  if (edge === null && isAtEdge) edge = edgeBeyond(doc, start, direction);
  for (let next = edge; next !== null; next = edgeBeyond(doc, next, direction)) edge = next;
  return edge;
}

/**
 * Backspace (-1) or Delete (1) beside or inside a block that is suggested to go as a whole: the caret steps
 * over it, since there is nothing left to suggest of it; a dividing line that it comes to is selected. False
 * elsewhere.
 */
export function stepOverDeleted(direction: Direction): Command {
  return ({ doc, selection, tr }, dispatch) => {
    const { $from, empty } = selection;
    if (!empty || !$from.parent.isTextblock) return false;
    const edge = wayOut($from, direction);
    if (edge === null) return false;
    const place = Selection.findFrom(doc.resolve(edge), direction);
    // Delete never leaves its part.
    const isHere =
      direction === -1 || (place !== null && partStart(place.$from) === partStart($from));
    if (place !== null && isHere) dispatch?.(tr.setSelection(place).scrollIntoView());
    return true;
  };
}
