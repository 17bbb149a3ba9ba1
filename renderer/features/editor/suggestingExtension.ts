import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { stepOverDeleted } from '#shared/editor/commands/stepOverDeleted';
import type { SuggestionSource } from '#shared/editor/suggesting/suggestionSource';
import { suggestTransaction } from '#shared/editor/suggesting/suggestTransaction';
import { withModifiers } from './withModifiers';

/** How the editor suggests: whether it does now, in whose name, and who is told of what cannot be. */
export type Suggesting = {
  readonly isOn: () => boolean;
  readonly source: SuggestionSource;
  readonly onImpossible: () => void;
};

/**
 * Suggests to take out what is selected before an input method writes, and lets it write behind that: the
 * words that it composes stand in the page as one run of text, which nothing may come into.
 */
function clearForComposition(view: EditorView): void {
  const { doc, selection, tr } = view.state;
  if (selection.empty || !(selection instanceof TextSelection)) return;
  const behind = doc.content.size - selection.to;
  view.dispatch(tr.deleteSelection());
  const now = view.state;
  const $end = now.doc.resolve(now.doc.content.size - behind);
  view.dispatch(now.tr.setSelection(TextSelection.near($end, -1)));
}

/**
 * While suggesting, puts a colleague's suggestion in the place of each change. Every way to change the
 * text ends in a dispatched transaction, so there is nothing that could pass beside this.
 */
export function suggestingExtension({ isOn, source, onImpossible }: Suggesting): Extension {
  return Extension.create({
    name: 'suggesting',
    // First of all: what others look at is what reaches the text.
    priority: 1_000,
    dispatchTransaction({ transaction, next }) {
      if (!isOn()) return next(transaction);
      const change = suggestTransaction(this.editor.state, transaction, source);
      if (change.kind === 'cannot be suggested') onImpossible();
      else if (change.kind !== 'not allowed') next(change.transaction);
    },
    addKeyboardShortcuts() {
      const { editor } = this;
      const step = (direction: -1 | 1) => () =>
        isOn() &&
        !editor.view.composing &&
        stepOverDeleted(direction)(editor.state, editor.view.dispatch);
      return { ...withModifiers('Backspace', step(-1)), ...withModifiers('Delete', step(1)) };
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('suggesting'),
        props: {
          handleDOMEvents: {
            compositionstart: (view) => {
              if (isOn()) clearForComposition(view);
              return false;
            },
          },
        },
      }),
    ],
  });
}
