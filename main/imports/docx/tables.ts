import type { Node } from '@tiptap/pm/model';
import { tableGrid } from '#shared/editor/paste/tableGrid';
import { articleSchema } from '#shared/editor/schema';
import { textOf } from './comments';
import type { DocxContext } from './context';
import { readParagraph } from './paragraphs';
import { at, attribute, childrenOf, isOn, nameOf, valueAt, within, type Xml } from './xml';

type Cell = {
  readonly colspan: number;
  readonly rowspan: number;
  readonly isHead: boolean;
  readonly paragraphs: readonly Node[];
};

/** A cell with its place, as the file has it: what goes on below another is a cell of its own there. */
type PlacedCell = Cell & { readonly left: number; readonly isContinued: boolean };

const emptyCell: Cell = { colspan: 1, rowspan: 1, isHead: false, paragraphs: [] };
const mostSpan = 100;

/** Reads a table; pictures of its cells stand behind it, and so does what is in tables within it. */
export function readTable(table: Xml, context: DocxContext): Node[] {
  const figures: Node[] = [];
  const rows = elementsOf(table, 'tr').map((row) => readRow(row, figures, context));
  const whole = rows.map((cells, top) =>
    cells
      .filter(({ isContinued }) => !isContinued)
      .map((cell) => ({ ...cell, rowspan: rowspanOf(cell, rows.slice(top + 1)) })),
  );
  const nodes = tableGrid<Cell>(whole, emptyCell).map((cells) =>
    articleSchema.node(
      'tableRow',
      null,
      cells.map((cell) => nodeOf(cell, context)),
    ),
  );
  if (nodes.length === 0) return figures;
  const node = articleSchema.node('table', { id: context.makeId() }, nodes);
  if (figures.length > 0) context.tally.miss('tablePictures', { count: figures.length });
  return [node, ...figures];
}

/** Rows and cells, also those that a content control or a tracked change holds. */
function elementsOf(element: Xml, name: string): Xml[] {
  return childrenOf(element).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'del'].includes(nameOf(child))
      ? elementsOf(child, name)
      : [];
  });
}

function readRow(row: Xml, figures: Node[], context: DocxContext): PlacedCell[] {
  const properties = at(row, 'trPr');
  if (at(properties, 'ins') !== null || at(properties, 'del') !== null) {
    context.tally.miss('tableChanges', { excerpt: textOf(row) });
  }
  const isHead = isOn(properties, 'tblHeader') === true;
  let left = Number(valueAt(properties, 'gridBefore') ?? 0) || 0;
  return elementsOf(row, 'tc').map((cell) => {
    const own = at(cell, 'tcPr');
    const span = Number(valueAt(own, 'gridSpan') ?? 1);
    const colspan = span >= 1 ? Math.min(span, mostSpan) : 1;
    const merge = at(own, 'vMerge');
    const isContinued = merge !== null && attribute(merge, 'val') !== 'restart';
    const paragraphs = paragraphsOf(cell, figures, context);
    const placed = { colspan, rowspan: 1, isHead, paragraphs, left, isContinued };
    left += colspan;
    return placed;
  });
}

function rowspanOf({ left }: PlacedCell, below: readonly (readonly PlacedCell[])[]): number {
  const end = below.findIndex(
    (cells) => !cells.some((each) => each.isContinued && each.left === left),
  );
  return Math.min(1 + (end === -1 ? below.length : end), mostSpan);
}

function paragraphsOf(holder: Xml, figures: Node[], context: DocxContext): Node[] {
  return childrenOf(holder).flatMap((child): Node[] => {
    const name = nameOf(child);
    if (name === 'tbl') {
      context.tally.change('mergedTables');
      return elementsOf(child, 'tr').flatMap((row) =>
        elementsOf(row, 'tc').flatMap((cell) => paragraphsOf(cell, figures, context)),
      );
    }
    if (name !== 'p') {
      return name === 'tcPr' || within(child, 'p').length === 0
        ? []
        : paragraphsOf(child, figures, context);
    }
    return readParagraph(child, context).lines.flatMap((line): Node[] => {
      if (line.kind === 'line') {
        return [articleSchema.node('paragraph', { id: context.makeId() }, [...line.content])];
      }
      if (line.kind === 'box') return paragraphsOf(line.content, figures, context);
      figures.push(line.node);
      return [];
    });
  });
}

function nodeOf({ isHead, colspan, rowspan, paragraphs }: Cell, { makeId }: DocxContext): Node {
  const content =
    paragraphs.length > 0 ? paragraphs : [articleSchema.node('paragraph', { id: makeId() })];
  const attrs = { colspan, rowspan };
  return articleSchema.node(isHead ? 'tableHeader' : 'tableCell', attrs, [...content]);
}
