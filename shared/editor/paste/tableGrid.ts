/** How far a cell reaches. */
type Spanning = { readonly colspan: number; readonly rowspan: number };

/**
 * A table that comes from elsewhere as a whole rectangle: cells that would reach below the last row or over one
 * another are cut back, and rows that are too short are filled up, for the table commands take no other form.
 */
export function tableGrid<C extends Spanning>(rows: readonly (readonly C[])[], empty: C): C[][] {
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
    return [...cells, ...free.map(() => empty)];
  });
}
