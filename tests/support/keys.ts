import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  splitBlock,
} from '@tiptap/pm/commands';
import { splitListItem } from '@tiptap/pm/schema-list';
import type { Command } from '@tiptap/pm/state';
import { articleSchema } from '#shared/editor/schema';

const { listItem } = articleSchema.nodes;
if (listItem === undefined) throw new Error('the schema has lists');

/** Keys in running text as the page carries them out, what the browser itself does included. */
export const enter: Command = chainCommands(
  splitListItem(listItem),
  createParagraphNear,
  liftEmptyBlock,
  splitBlock,
);
export const backspace: Command = (state, dispatch) => {
  if (chainCommands(deleteSelection, joinBackward)(state, dispatch)) return true;
  const { from } = state.selection;
  dispatch?.(state.tr.delete(from - 1, from));
  return true;
};
export const deleteForward: Command = (state, dispatch) => {
  if (chainCommands(deleteSelection, joinForward)(state, dispatch)) return true;
  const { from } = state.selection;
  dispatch?.(state.tr.delete(from, from + 1));
  return true;
};
