/** The parts of the wide list for a reader. They are no table's elements, since each row is placed by itself. */
export const gridRoles = {
  body: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'gridcell' },
  headRow: { role: 'row', 'aria-rowindex': 1 },
  inside: { role: 'presentation' },
} as const;

/** The whole of it, by its name and the number of its articles. */
export function gridRole(label: string, rowCount: number) {
  return {
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': rowCount + 1,
    'aria-multiselectable': true,
  };
}

/** The head of a column, with how the list is sorted by it. */
export function columnHeadRole(sort: 'ascending' | 'descending' | 'none') {
  return { role: 'columnheader', 'aria-sort': sort };
}
