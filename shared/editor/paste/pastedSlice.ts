import { Fragment, type Mark, type Node, type Schema, Slice } from '@tiptap/pm/model';
import type { MakeBlockId } from '../buildDocument';
import type { PastedBlock, PastedCell, PastedItem, PastedLine, PastedList } from './pastedBlocks';
import { tableGrid } from './tableGrid';

const emptyCell: PastedCell = { isHead: false, colspan: 1, rowspan: 1, align: '', lines: [] };

type Builder = (name: string, attrs: object | null, content?: Node | readonly Node[]) => Node;

function builderOf(schema: Schema, makeId: MakeBlockId): Builder {
  return (name, attrs, content) => {
    const type = schema.nodes[name];
    if (type === undefined) throw new RangeError(`no node ${name}`);
    const id = 'id' in (type.spec.attrs ?? {}) ? { id: makeId() } : null;
    return type.createChecked({ ...id, ...attrs }, content ?? null);
  };
}

function textNodes(schema: Schema, line: PastedLine): Node[] {
  return line.map(({ text, marks, href }) => {
    const set = marks.map((name) => schema.mark(name));
    const all: Mark[] = href === '' ? set : [...set, schema.mark('link', { href })];
    return schema.text(text, all);
  });
}

/**
 * Pasted blocks as a slice of the schema. A paragraph at either end is open, so that it runs on in the text
 * around it, and so is a subhead that comes alone; every other block stays what it is. Blocks bring their ids:
 * to set the ids of tens of thousands afterwards would take a step for each.
 */
export function pastedSlice(
  schema: Schema,
  blocks: readonly PastedBlock[],
  makeId: MakeBlockId,
): Slice {
  const build = builderOf(schema, makeId);
  const nodes = blocks.map((block) => nodeOf(build, schema, block));
  const isOpen = (node: Node | undefined) =>
    node?.type.name === 'paragraph' || (nodes.length === 1 && node?.isTextblock) ? 1 : 0;
  return new Slice(Fragment.from(nodes), isOpen(nodes[0]), isOpen(nodes.at(-1)));
}

function nodeOf(build: Builder, schema: Schema, block: PastedBlock): Node {
  const paragraph = (line: PastedLine) => build('paragraph', null, textNodes(schema, line));
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.line);
    case 'subhead':
      return build('subhead', null, schema.text(block.text));
    case 'quote':
      return build('quote', null, block.lines.map(paragraph));
    case 'list':
      return listOf(build, paragraph, block);
    case 'table':
      return tableOf(build, paragraph, block.rows);
    case 'divider':
      return build('divider', null);
    case 'figure': {
      const caption = block.caption === '' ? [] : [schema.text(block.caption)];
      const parts = [build('caption', null, caption), build('credit', null)];
      return build('figure', { id: block.blockId }, parts);
    }
    case 'notes': {
      const notes = block.notes.map(([first = [], ...rest]): PastedItem => ({ first, rest }));
      const list = listOf(build, paragraph, { kind: 'list', ordered: true, items: notes });
      return build('authorsNote', null, list);
    }
  }
}

type BuildLine = (line: PastedLine) => Node;

function listOf(build: Builder, paragraph: BuildLine, { ordered, items }: PastedList): Node {
  const entry = ({ first, rest }: PastedItem) =>
    build('listItem', null, [
      paragraph(first),
      ...rest.map((part) => ('kind' in part ? listOf(build, paragraph, part) : paragraph(part))),
    ]);
  return build(ordered ? 'orderedList' : 'bulletList', null, items.map(entry));
}

function tableOf(
  build: Builder,
  paragraph: BuildLine,
  rows: Extract<PastedBlock, { kind: 'table' }>['rows'],
): Node {
  const nodes = tableGrid(rows, emptyCell).map((cells) =>
    build(
      'tableRow',
      null,
      cells.map(({ isHead, lines, colspan, rowspan, align }) =>
        build(
          isHead ? 'tableHeader' : 'tableCell',
          { colspan, rowspan, align },
          (lines.length === 0 ? [[]] : lines).map(paragraph),
        ),
      ),
    ),
  );
  return build('table', null, nodes);
}
