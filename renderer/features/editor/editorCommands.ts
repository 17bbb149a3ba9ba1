import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import type { RunnableCommandId } from '#shared/commands/commandTable';
import { openPointWords } from '#shared/domain/openPoints';
import { clearHighlight, toggleHighlight } from '#shared/editor/commands/annotations';
import { setBlockKind } from '#shared/editor/commands/blocks';
import { insertHeadlineHalf } from '#shared/editor/commands/headline';
import {
  insertBox,
  insertDivider,
  insertTable,
  toggleBoxPlacing,
} from '#shared/editor/commands/insertBlock';
import { toggleMarkNamed } from '#shared/editor/commands/marks';
import { insertSection, moveSection, removeSection } from '#shared/editor/commands/sections';
import {
  goToSuggestion,
  settleAllSuggestions,
  settleSelectedSuggestions,
} from '#shared/editor/commands/suggestions';
import { alignCells, tableCommands } from '#shared/editor/commands/tables';
import { insertOpenPoint, nextOpenPoint } from '#shared/editor/openPoints';
import { randomBlockId } from './blockIds';

/** A table begins small; rows and columns are added where they are wanted. */
const newTableSize = { rows: 3, columns: 3 };

/** The commands that are one change of the document, by the id of the command table. */
export const editorCommands = {
  'edit.undo': undo,
  'edit.redo': redo,
  'edit.nextOpenPoint': nextOpenPoint(1),
  'edit.previousOpenPoint': nextOpenPoint(-1),
  'insert.section': insertSection(randomBlockId),
  'insert.headlineHalf': insertHeadlineHalf,
  'insert.table': insertTable(newTableSize, randomBlockId),
  'insert.box': insertBox(randomBlockId),
  'insert.divider': insertDivider(randomBlockId),
  'insert.toCheck': insertOpenPoint(openPointWords.toCheck),
  'insert.toAdd': insertOpenPoint(openPointWords.toAdd),
  'format.bold': toggleMarkNamed('bold'),
  'format.italic': toggleMarkNamed('italic'),
  'format.underline': toggleMarkNamed('underline'),
  'format.superscript': toggleMarkNamed('superscript'),
  'format.paragraph': setBlockKind('paragraph'),
  'format.subhead': setBlockKind('subhead'),
  'format.quote': setBlockKind('quote'),
  'format.bulletList': setBlockKind('bulletList'),
  'format.orderedList': setBlockKind('orderedList'),
  'format.verse': setBlockKind('verse'),
  'format.editorsNote': setBlockKind('editorsNote'),
  'format.authorsNote': setBlockKind('authorsNote'),
  'format.closingParagraph': setBlockKind('closingParagraph'),
  'format.bylineParagraph': setBlockKind('bylineParagraph'),
  'format.boxPlacing': toggleBoxPlacing,
  'format.sectionUp': moveSection(-1),
  'format.sectionDown': moveSection(1),
  'format.sectionRemove': removeSection,
  'table.rowAbove': tableCommands.rowAbove,
  'table.rowBelow': tableCommands.rowBelow,
  'table.columnLeft': tableCommands.columnLeft,
  'table.columnRight': tableCommands.columnRight,
  'table.removeRow': tableCommands.removeRow,
  'table.removeColumn': tableCommands.removeColumn,
  'table.mergeCells': tableCommands.mergeCells,
  'table.splitCell': tableCommands.splitCell,
  'table.headRow': tableCommands.headRow,
  'table.alignLeft': alignCells('left'),
  'table.alignCenter': alignCells('center'),
  'table.alignRight': alignCells('right'),
  'table.remove': tableCommands.remove,
  'review.next': goToSuggestion(1),
  'review.previous': goToSuggestion(-1),
  'review.accept': settleSelectedSuggestions('accept'),
  'review.reject': settleSelectedSuggestions('reject'),
  'review.acceptAll': settleAllSuggestions('accept'),
  'review.rejectAll': settleAllSuggestions('reject'),
  'review.verify': toggleHighlight('verify'),
  'review.wording': toggleHighlight('wording'),
  'review.key': toggleHighlight('key'),
  'review.sensitive': toggleHighlight('sensitive'),
  'review.clearHighlight': clearHighlight,
} as const satisfies Partial<Record<RunnableCommandId, Command>>;

export type EditorCommandId = keyof typeof editorCommands;
export const editorCommandIds = Object.keys(editorCommands) as EditorCommandId[];
