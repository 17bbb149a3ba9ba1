import type { Node } from '@tiptap/pm/model';
import type { DocumentView, SectionView } from '#shared/editor/readDocument';
import { type PageUnit, unitOf } from './pageUnit';

const nestedIndent = '  ';

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

/** The lines of one block of the body. */
export function blockUnits(block: Node): PageUnit[] {
  switch (block.type.name) {
    case 'bulletList':
    case 'orderedList':
      return listUnits(block, 0, `list/${idOf(block)}`);
    case 'quote':
      return block.children.flatMap((paragraph) => unitOf(idOf(paragraph), paragraph.textContent));
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
