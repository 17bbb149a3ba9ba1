import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { canBeginSlash, type SlashQuery, slashes, slashQueryAt } from '#shared/editor/slashPlace';

type SlashAt = { readonly from: number } | null;
const key = new PluginKey<SlashAt>('slash');

/** What is asked for after the slash that was just written, or null. */
export function slashIn(state: EditorState): SlashQuery | null {
  const at = key.getState(state) ?? null;
  return at === null ? null : slashQueryAt(state, at.from);
}

/** A transaction after which the slash is text like any other. */
export function forgetSlash(transaction: Transaction): Transaction {
  return transaction.setMeta(key, { at: null });
}

/** A slash that an input method has just written in the place of the caret. */
function composedSlash(transaction: Transaction, before: EditorState, after: EditorState): SlashAt {
  if (transaction.getMeta('composition') === undefined || !transaction.docChanged) return null;
  const from = after.selection.from - 1;
  if (slashQueryAt(after, from)?.query !== '' || before.selection.from !== from) return null;
  return canBeginSlash(before.selection.$from) ? { from } : null;
}

function next(transaction: Transaction, at: SlashAt, after: EditorState): SlashAt {
  if (at === null) return null;
  const { pos, deleted } = transaction.mapping.mapResult(at.from, 1);
  if (deleted) return null;
  // Half-composed Pinyin may hold spaces, as in biao ge: what it asks for is read when it is composed.
  const isComposing = transaction.getMeta('composition') !== undefined;
  return isComposing || slashQueryAt(after, pos) !== null ? { from: pos } : null;
}

/**
 * Notices a slash written where something may be put in, and what follows it. It stays in the text as
 * written until something is chosen; nothing is drawn into the text, which would end a composition.
 */
export const slash = Extension.create({
  name: 'slash',
  addProseMirrorPlugins: () => [
    new Plugin<SlashAt>({
      key,
      state: {
        init: () => null,
        apply: (transaction, at, before, after) => {
          const meta = transaction.getMeta(key) as { at: SlashAt } | undefined;
          if (meta !== undefined) return meta.at;
          return next(transaction, at, after) ?? composedSlash(transaction, before, after);
        },
      },
      props: {
        handleTextInput: (view, from, to, text) => {
          if (!slashes.has(text) || from !== to || view.composing) return false;
          if (!canBeginSlash(view.state.doc.resolve(from))) return false;
          view.dispatch(view.state.tr.insertText(text).setMeta(key, { at: { from } }));
          return true;
        },
      },
    }),
  ],
});
