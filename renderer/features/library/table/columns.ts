import type { ArticleSort } from '#shared/domain/articleView';
import type { ListChoices, ListColumn } from '#shared/domain/listChoices';

/** Widths of the columns before the user changes them, in pixels. */
const usualWidths: Readonly<Record<ListColumn, number>> = {
  status: 92,
  channel: 120,
  tags: 160,
  source: 128,
  words: 84,
  published: 152,
  updated: 152,
  created: 152,
};

/** The columns whose heads sort the list. */
export const sortOfColumn: Readonly<Partial<Record<ListColumn, ArticleSort>>> = {
  status: 'status',
  source: 'source',
  words: 'words',
  published: 'published',
  updated: 'updated',
};

export function widthOf(column: ListColumn, widths: ListChoices['widths']): number {
  return widths[column] ?? usualWidths[column];
}

/** The columns as CSS lays them out: the headline takes what the others leave. */
export function gridColumns({ columns, widths }: Pick<ListChoices, 'columns' | 'widths'>): string {
  return ['minmax(220px, 1fr)', ...columns.map((column) => `${widthOf(column, widths)}px`)].join(
    ' ',
  );
}
