import type { Node } from '@tiptap/pm/model';
import { element, groupElement } from './element';
import { inlineHtml } from './inlineHtml';

function spanOf(cell: Node, name: 'colspan' | 'rowspan'): string | null {
  return cell.attrs[name] === 1 ? null : String(cell.attrs[name]);
}

function cellHtml(cell: Node): string {
  const align = String(cell.attrs.align);
  const attributes = {
    class: align === '' ? null : `align-${align}`,
    colspan: spanOf(cell, 'colspan'),
    rowspan: spanOf(cell, 'rowspan'),
  };
  const [first, ...others] = cell.children;
  const contentHtml =
    first !== undefined && others.length === 0
      ? inlineHtml(first)
      : cell.children.map((paragraph) => element('p', {}, inlineHtml(paragraph))).join('');
  return element(cell.type.name === 'tableHeader' ? 'th' : 'td', attributes, contentHtml);
}

/** A table in a frame that scrolls by itself when it is wider than the page; nothing for one without words. */
export function tableHtml(table: Node): string {
  if (table.textContent.trim() === '') return '';
  const rowsHtml = table.children.map((row) =>
    element('tr', {}, row.children.map(cellHtml).join('')),
  );
  const bodyHtml = groupElement('tbody', {}, rowsHtml);
  const tableElementHtml = element('table', { 'data-block-id': String(table.attrs.id) }, bodyHtml);
  return element('div', { class: 'table-frame' }, tableElementHtml);
}
