import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/**
 * Marks the blocks that the selection touches with the class `atCaret`, for focus mode to leave them in
 * full ink. Always there, since a class that nothing looks at costs nothing, and a plugin that came and
 * went would make the editor's state anew in mid composition.
 */
export const caretBlocks = Extension.create({
  name: 'caretBlocks',
  addProseMirrorPlugins: () => [
    new Plugin({ key: new PluginKey('caretBlocks'), props: { decorations: markCaretBlocks } }),
  ],
});

function markCaretBlocks({ doc, selection }: EditorState): DecorationSet {
  const marks: Decoration[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, position, parent) => {
    if (parent === doc) return true;
    marks.push(Decoration.node(position, position + node.nodeSize, { class: 'atCaret' }));
    return false;
  });
  return DecorationSet.create(doc, marks);
}
