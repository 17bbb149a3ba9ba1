import { linesOfBlock } from './linesOfBlock';
import type { MarkupElement } from './markup';
import type { PastedBlock, PastedCell } from './pastedBlocks';
import type { ReadInside } from './readInside';

/** Cells that one cell may reach over, as the schema has it. */
const mostSpan = 100;
const alignments = ['center', 'right'] as const;

/**
 * Reads a table, its caption before it and pictures of its cells behind it. A table of one cell, or one that
 * holds another, is how pages are laid out: what stands in it comes without it.
 */
export function readTable(table: MarkupElement, inside: ReadInside): PastedBlock[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = rows.flatMap((row) => [...row.children]);
  const caption = [...table.children].filter(({ localName }) => localName === 'caption');
  const before = caption.flatMap(inside);
  if (cells.length <= 1 || table.querySelector('table') !== null) {
    return [...before, ...cells.flatMap(inside)];
  }
  const pictures: PastedBlock[] = [];
  const read = rows.map((row) =>
    [...row.children].map((cell) => {
      const blocks = inside(cell);
      pictures.push(...blocks.filter(({ kind }) => kind === 'figure'));
      return cellOf(
        cell,
        blocks.filter(({ kind }) => kind !== 'figure'),
      );
    }),
  );
  return [...before, { kind: 'table', rows: read }, ...pictures];
}

function cellOf(cell: MarkupElement, blocks: readonly PastedBlock[]): PastedCell {
  const align = alignments.find((known) => known === cell.getAttribute('data-align')) ?? '';
  return {
    isHead: cell.localName === 'th',
    colspan: spanOf(cell, 'colspan'),
    rowspan: spanOf(cell, 'rowspan'),
    align,
    lines: blocks.flatMap(linesOfBlock),
  };
}

function spanOf(cell: MarkupElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return span >= 1 ? Math.min(span, mostSpan) : 1;
}
