import { Extension } from '@tiptap/core';
import {
  type EditorState,
  Plugin,
  PluginKey,
  type Selection,
  type SelectionBookmark,
  type Transaction,
} from '@tiptap/pm/state';

/** Names a selection that is held. */
export type SelectionHold = symbol;

type Holds = ReadonlyMap<SelectionHold, SelectionBookmark>;
type HoldChange = { readonly hold: SelectionHold; readonly bookmark: SelectionBookmark | null };

const key = new PluginKey<Holds>('heldSelections');

/**
 * Selections that follow the text through its changes while something takes its time: what was pasted goes
 * where it was pasted, wherever the writer has gone meanwhile.
 */
export const heldSelections = Extension.create({
  name: 'heldSelections',
  addProseMirrorPlugins: () => [
    new Plugin<Holds>({
      key,
      state: { init: () => new Map(), apply: (transaction, holds) => follow(holds, transaction) },
    }),
  ],
});

function follow(holds: Holds, transaction: Transaction): Holds {
  const change = transaction.getMeta(key) as HoldChange | undefined;
  if (change === undefined && (holds.size === 0 || !transaction.docChanged)) return holds;
  const next = new Map([...holds].map(([hold, mark]) => [hold, mark.map(transaction.mapping)]));
  if (change?.bookmark === null) next.delete(change.hold);
  else if (change !== undefined) next.set(change.hold, change.bookmark);
  return next;
}

/** A change of nothing but this: the selection of now is held under a name. */
export function holdSelection({ tr, selection }: EditorState, hold: SelectionHold): Transaction {
  return tr.setMeta(key, { hold, bookmark: selection.getBookmark() } satisfies HoldChange);
}

/** A change of nothing but this: the name is given up. */
export function releaseSelection({ tr }: EditorState, hold: SelectionHold): Transaction {
  return tr.setMeta(key, { hold, bookmark: null } satisfies HoldChange);
}

/** Where a held selection is by now; throws `RangeError` for a name that nothing is held under. */
export function heldSelection(state: EditorState, hold: SelectionHold): Selection {
  const bookmark = key.getState(state)?.get(hold);
  if (bookmark === undefined) throw new RangeError('no selection is held under this name');
  return bookmark.resolve(state.doc);
}
