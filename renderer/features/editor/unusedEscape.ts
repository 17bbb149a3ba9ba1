import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/** Told by the text when Escape was pressed in it and nothing over the text, such as a list of choices, took it. */
export const unusedEscapeEvent = 'unusedescape';

/** Tells of an Escape that nothing took. The editor marks every Escape as handled, so the event alone does not say. */
export const unusedEscape = Extension.create({
  name: 'unusedEscape',
  // After everything that may want the key.
  priority: 1,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('unusedEscape'),
      props: {
        handleKeyDown: (view, event) => {
          if (event.key !== 'Escape' || view.composing || event.isComposing) return false;
          view.dom.dispatchEvent(new Event(unusedEscapeEvent, { bubbles: true }));
          return false;
        },
      },
    }),
  ],
});
