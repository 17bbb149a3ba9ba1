import type { PastedCell } from './pastedBlocks';

const emptyCell: PastedCell = { isHead: false, colspan: 1, rowspan: 1, align: '', lines: [] };

/**
 * A pasted table as a whole rectangle: cells that would reach below the last row or over one another are
 * cut back, and rows that are too short are filled up, for the table commands take no other form.
 */
export function tableGrid(rows: readonly (readonly PastedCell[])[]): PastedCell[][] {
  const taken = rows.map((): boolean[] => []);
  const placed = rows.map((cells, top) =>
    cells.map((cell) => {
      let left = 0;
      while (taken[top]?.[left]) left += 1;
      let colspan = 1;
      while (colspan < cell.colspan && !taken[top]?.[left + colspan]) colspan += 1;
      const rowspan = Math.min(cell.rowspan, rows.length - top);
      for (const line of taken.slice(top, top + rowspan)) {
        for (let at = left; at < left + colspan; at += 1) line[at] = true;
      }
      return { ...cell, colspan, rowspan };
    }),
  );
  const width = Math.max(0, ...taken.map(({ length }) => length));
  return placed.map((cells, top) => {
    const line = taken[top] ?? [];
    const free = Array.from({ length: width }, (_slot, at) => at).filter((at) => !line[at]);
    return [...cells, ...free.map(() => emptyCell)];
  });
}
