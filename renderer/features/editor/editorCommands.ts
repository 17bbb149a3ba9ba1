import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import type { RunnableCommandId } from '#shared/commands/commandTable';
import { setBlockKind } from '#shared/editor/commands/blocks';
import { insertHeadlineHalf } from '#shared/editor/commands/headline';
import { toggleMarkNamed } from '#shared/editor/commands/marks';
import { insertSection, moveSection, removeSection } from '#shared/editor/commands/sections';
import { randomBlockId } from './blockIds';

/** The commands that are one change of the document, by the id of the command table. */
export const editorCommands = {
  'edit.undo': undo,
  'edit.redo': redo,
  'insert.section': insertSection(randomBlockId),
  'insert.headlineHalf': insertHeadlineHalf,
  'format.bold': toggleMarkNamed('bold'),
  'format.italic': toggleMarkNamed('italic'),
  'format.paragraph': setBlockKind('paragraph'),
  'format.subhead': setBlockKind('subhead'),
  'format.quote': setBlockKind('quote'),
  'format.bulletList': setBlockKind('bulletList'),
  'format.orderedList': setBlockKind('orderedList'),
  'format.sectionUp': moveSection(-1),
  'format.sectionDown': moveSection(1),
  'format.sectionRemove': removeSection,
} as const satisfies Partial<Record<RunnableCommandId, Command>>;

export type EditorCommandId = keyof typeof editorCommands;
export const editorCommandIds = Object.keys(editorCommands) as EditorCommandId[];
