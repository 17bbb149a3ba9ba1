import type { Node } from '@tiptap/pm/model';
import { countNode } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import type { ArticleSession } from '../features/editor';
import { createStore, type Store } from '../ui/store';

/** Length (字数, all marks counted, as in the library) of the body and of the part that the caret stands in; null in the headline. */
export type Counts = { readonly body: number; readonly part: number | null };

// Nodes never change, so a part is counted once for as long as it stays as it is.
const known = new WeakMap<Node, number>();

function lengthOf(node: Node): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  const { characters } = countNode(textInForce(node));
  known.set(node, characters);
  return characters;
}

/** Counts a document's body and its part at a place; the first part is the headline, which is no body. */
export function countsAt(document: Node, partIndex: number): Counts {
  const [, ...parts] = document.children;
  const part = parts[partIndex - 1];
  return {
    body: parts.reduce((sum, node) => sum + lengthOf(node), 0),
    part: part === undefined ? null : lengthOf(part),
  };
}

/** Follows text and caret, one look a frame; tells its listeners only when a number has changed. */
export function followCounts(session: ArticleSession): {
  readonly counts: Store<Counts>;
  readonly stop: () => void;
} {
  const { editor } = session;
  const look = () => countsAt(editor.state.doc, editor.state.selection.$from.index(0));
  const counts = createStore(look());
  let frame = 0;
  const later = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (editor.isDestroyed) return;
      const next = look();
      const now = counts.get();
      if (next.body !== now.body || next.part !== now.part) counts.set(next);
    });
  };
  editor.on('transaction', later);
  return {
    counts,
    stop: () => {
      editor.off('transaction', later);
      cancelAnimationFrame(frame);
    },
  };
}
