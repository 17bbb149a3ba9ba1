import type { RunnableCommandId } from '#shared/commands/commandTable';
import type { EditorCommandId } from './editorCommands';
import type { ToolbarState } from './toolbarState';

/** Whether a command's own state holds at the caret; undefined for one that has no state. */
export function pressed(state: ToolbarState, id: RunnableCommandId): boolean | undefined {
  switch (id) {
    case 'format.bold':
    case 'format.italic':
    case 'format.underline':
    case 'format.superscript':
    case 'format.link':
      return state[markOf[id]];
    case 'format.paragraph':
    case 'format.subhead':
    case 'format.quote':
    case 'format.bulletList':
    case 'format.orderedList':
    case 'format.verse':
    case 'format.editorsNote':
    case 'format.authorsNote':
    case 'format.bylineParagraph':
    case 'format.closingParagraph':
      return id === `format.${state.block}`;
    default:
      return undefined;
  }
}

const markOf = {
  'format.bold': 'bold',
  'format.italic': 'italic',
  'format.underline': 'underline',
  'format.superscript': 'superscript',
  'format.link': 'link',
} as const;

/** Whether a command cannot run at the caret. */
export function isDisabled(state: ToolbarState, id: RunnableCommandId): boolean {
  if (id === 'insert.figure') return !state.canInsertFigure;
  if (id === 'format.link') return !state.canLink;
  // The kind a block already has is shown as pressed, not as out of reach.
  if (pressed(state, id) === true) return false;
  return id in state.enabled && !state.enabled[id as EditorCommandId];
}
