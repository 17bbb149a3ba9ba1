import { Node } from '@tiptap/core';
import { blockAttributes, choiceAttribute, type HtmlElement } from '../blockAttributes';

declare module '@tiptap/core' {
  interface NodeConfig {
    /** What a node is to the table commands. */
    tableRole?: 'table' | 'row' | 'cell' | 'header_cell';
  }
}

/** How the text of a cell stands; empty follows the kind of cell. */
export const cellAlignments = ['', 'left', 'center', 'right'] as const;

/** Cells that one cell may reach over, in each direction. */
const mostSpan = 100;

function validateSpan(value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > mostSpan) {
    throw new RangeError(`a cell reaches over 1 to ${mostSpan} cells`);
  }
}

function validateWidths(value: unknown): void {
  const isWidth = (each: unknown) => Number.isInteger(each) && Number(each) >= 0;
  if (value !== null && !(Array.isArray(value) && value.every(isWidth))) {
    throw new RangeError('colwidth is null or whole numbers of pixels');
  }
}

function spanAttribute(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    validate: validateSpan,
    parseHTML: (element: HtmlElement) => {
      const span = Number.parseInt(element.getAttribute(name) ?? '', 10);
      return span >= 1 ? Math.min(span, mostSpan) : 1;
    },
    renderHTML: (attrs: Record<string, unknown>) =>
      attrs[name] === 1 ? {} : { [name]: attrs[name] },
  };
}

/** 表格. Content: `tableRow+`; rows are as wide as each other, which the table commands see to. */
export const Table = Node.create({
  name: 'table',
  group: 'block flow',
  content: 'tableRow+',
  tableRole: 'table',
  isolating: true,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', { class: 'table' }, ['tbody', 0]],
});

/** A row. Content: `(tableCell | tableHeader)*`; empty where cells from above reach over all of it. */
export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

function cell(name: string, tag: string, tableRole: 'cell' | 'header_cell') {
  return Node.create({
    name,
    content: 'paragraph+',
    tableRole,
    isolating: true,
    addAttributes: () => ({
      colspan: spanAttribute('colspan'),
      rowspan: spanAttribute('rowspan'),
      // Widths come from the page; the table commands want the attribute all the same.
      colwidth: { default: null, validate: validateWidths, rendered: false },
      align: {
        ...choiceAttribute(cellAlignments, ''),
        rendered: true,
        parseHTML: (element: HtmlElement) =>
          cellAlignments.find((known) => known === element.getAttribute('data-align')) ?? '',
        renderHTML: ({ align }: Record<string, unknown>) =>
          align === '' ? {} : { 'data-align': align },
      },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

/** A cell. Content: `paragraph+`. */
export const TableCell = cell('tableCell', 'td', 'cell');
/** A cell at the head of a row or column. Content: `paragraph+`. */
export const TableHeader = cell('tableHeader', 'th', 'header_cell');
