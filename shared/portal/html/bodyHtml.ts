import type { Mark, Node } from '@tiptap/pm/model';
import type { DocumentView, SectionView } from '#shared/editor/readDocument';
import { sectionHead } from '../bodyUnits';
import { escapeHtml } from '../escapeHtml';
import { element, groupElement, textElement } from './element';
import { figureHtml, type MediaUrl } from './figureHtml';

const markElements: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em' };

function markedHtml(innerHtml: string, marks: readonly Mark[]): string {
  return marks.reduceRight((contentHtml, mark) => {
    const name = markElements[mark.type.name];
    return name === undefined ? contentHtml : element(name, {}, contentHtml);
  }, innerHtml);
}

/** The text of a block with its marks; adjacent runs of the same marks stay apart, as in the document. */
function inlineHtml(node: Node): string {
  return node.children
    .map((child) => markedHtml(escapeHtml(child.text ?? ''), child.marks))
    .join('');
}

function blockAttributes(node: Node): { readonly 'data-block-id': string } {
  return { 'data-block-id': String(node.attrs.id) };
}

function paragraphHtml(paragraph: Node): string {
  if (paragraph.textContent.trim() === '') return '';
  return element('p', blockAttributes(paragraph), inlineHtml(paragraph));
}

function listHtml(list: Node): string {
  const itemsHtml = list.children.map((item) =>
    groupElement(
      'li',
      {},
      item.children.map((child) =>
        child.type.name === 'paragraph' ? paragraphHtml(child) : listHtml(child),
      ),
    ),
  );
  return groupElement(
    list.type.name === 'orderedList' ? 'ol' : 'ul',
    blockAttributes(list),
    itemsHtml,
  );
}

function blockHtml(block: Node, mediaUrl: MediaUrl): string {
  switch (block.type.name) {
    case 'bulletList':
    case 'orderedList':
      return listHtml(block);
    case 'quote':
      return groupElement('blockquote', blockAttributes(block), block.children.map(paragraphHtml));
    case 'figure':
      return figureHtml(block, mediaUrl);
    case 'subhead':
      return textElement('h3', { class: 'subhead', ...blockAttributes(block) }, block.textContent);
    default:
      return paragraphHtml(block);
  }
}

function sectionHtml(section: SectionView, mediaUrl: MediaUrl): string {
  return groupElement('section', { 'data-block-id': section.id }, [
    textElement('p', { class: 'section-label' }, section.label),
    textElement('h2', { class: 'section-headline' }, sectionHead(section)),
    ...section.blocks.map((block) => blockHtml(block, mediaUrl)),
  ]);
}

/** The article's text: the lead, then each section under its head. Blank blocks are left out. */
export function bodyHtml(view: DocumentView, mediaUrl: MediaUrl): string {
  const leadHtml = view.lead.map((block) => blockHtml(block, mediaUrl));
  return groupElement('div', { class: 'body' }, [
    groupElement('div', { class: 'lead' }, leadHtml),
    ...view.sections.map((section) => sectionHtml(section, mediaUrl)),
  ]);
}
