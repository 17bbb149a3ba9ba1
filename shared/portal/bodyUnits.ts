import type { Node } from '@tiptap/pm/model';
import type { DocumentView, SectionView } from '#shared/editor/readDocument';
import { stanzasOf } from '#shared/editor/stanzas';
import { type PageUnit, unitOf } from './pageUnit';

const nestedIndent = '  ';
/** What stands for a pause where lines cannot be drawn. */
const dividerLine = '* * *';

function idOf(node: Node): string {
  return String(node.attrs.id);
}

function figureUnits(figure: Node): PageUnit[] {
  const parts = figure.children
    .map((part) => part.textContent)
    .filter((text) => text.trim() !== '');
  return unitOf(`${idOf(figure)}/caption`, parts.join(' '));
}

/** A list's lines: each entry's first paragraph carries the printed marker, what follows is indented under it. */
function listUnits(list: Node, depth: number, group: string): PageUnit[] {
  const indent = nestedIndent.repeat(depth);
  return list.children.flatMap((item, index) => {
    const marker = list.type.name === 'orderedList' ? `${index + 1}. ` : '• ';
    return item.children.flatMap((child, position) => {
      if (child.type.name !== 'paragraph') return listUnits(child, depth + 1, group);
      const text = child.textContent;
      if (text.trim() === '') return [];
      const lead = position === 0 ? `${indent}${marker}` : `${indent}${nestedIndent}`;
      return unitOf(idOf(child), `${lead}${text}`, group);
    });
  });
}

/** A row a line, its cells parted by tabs, so that a table program takes them up as columns again. */
function tableUnits(table: Node): PageUnit[] {
  return table.children.flatMap((row, index) => {
    const cells = row.children.map((cell) =>
      cell.children.map((paragraph) => paragraph.textContent.trim()).join(' '),
    );
    return unitOf(`${idOf(table)}/row/${index}`, cells.join('\t'), `table/${idOf(table)}`);
  });
}

/** A line a line; stanzas have a blank line between them. */
function verseUnits(verse: Node): PageUnit[] {
  return stanzasOf(verse).flatMap((lines, index) =>
    lines.flatMap((line) => unitOf(idOf(line), line.textContent, `verse/${idOf(verse)}/${index}`)),
  );
}

function boxUnits(box: Node): PageUnit[] {
  const [headline, ...blocks] = box.children;
  return [
    ...unitOf(`${idOf(box)}/headline`, headline?.textContent ?? ''),
    ...blocks.flatMap(blockUnits),
  ];
}

/** The lines of one block of the body. */
export function blockUnits(block: Node): PageUnit[] {
  switch (block.type.name) {
    case 'bulletList':
    case 'orderedList':
      return listUnits(block, 0, `list/${idOf(block)}`);
    case 'quote':
    case 'editorsNote':
    case 'authorsNote':
      return block.children.flatMap(blockUnits);
    case 'table':
      return tableUnits(block);
    case 'verse':
      return verseUnits(block);
    case 'box':
      return boxUnits(block);
    case 'divider':
      return unitOf(idOf(block), dividerLine);
    case 'figure':
      return figureUnits(block);
    default:
      return unitOf(idOf(block), block.textContent);
  }
}

/** The head of a section as the portal prints it: a sign such as ⑥ stands close before the words. */
export function sectionHead(section: SectionView): string {
  return `${section.number}${section.headline}`;
}

function sectionUnits(section: SectionView): PageUnit[] {
  return [
    ...unitOf(`${section.id}/label`, section.label),
    ...unitOf(`${section.id}/headline`, sectionHead(section)),
    ...section.blocks.flatMap(blockUnits),
  ];
}

/** The lines of an article's body in order: the lead, then each section with its head. */
export function bodyUnits(view: DocumentView): PageUnit[] {
  return [...view.lead.flatMap(blockUnits), ...view.sections.flatMap(sectionUnits)];
}
