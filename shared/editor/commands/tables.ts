import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  setCellAttr,
  splitCell,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import type { cellAlignments } from '../nodes/table';

/** Commands of the table around the caret, false outside one. New cells get their ids as all blocks do. */
export const tableCommands = {
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  columnLeft: addColumnBefore,
  columnRight: addColumnAfter,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  mergeCells,
  splitCell,
  headRow: inTable(toggleHeaderRow),
  remove: deleteTable,
} as const satisfies Record<string, Command>;

/** Sets how the text of the selected cells stands. */
export function alignCells(align: (typeof cellAlignments)[number]): Command {
  return inTable(setCellAttr('align', align));
}

/** Goes on to the next cell; behind the last one, to the first of a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!isInTable(state) || view === undefined) return false;
  if (!addRowAfter(state, dispatch)) return false;
  return goToNextCell(1)(view.state, dispatch);
};

/** Goes back to the cell before. */
export const previousCell: Command = goToNextCell(-1);

function inTable(command: Command): Command {
  return (state, ...rest) => isInTable(state) && command(state, ...rest);
}
