import type { Node } from '@tiptap/pm/model';
import type { DocumentView, SectionView } from '#shared/editor/readDocument';
import { sectionHead } from '../bodyUnits';
import { element, groupElement, textElement } from './element';
import { figureHtml, type MediaUrl } from './figureHtml';
import { inlineHtml } from './inlineHtml';
import { tableHtml } from './tableHtml';
import { verseHtml } from './verseHtml';

function blockAttributes(node: Node): { readonly 'data-block-id': string } {
  return { 'data-block-id': String(node.attrs.id) };
}

function paragraphHtml(paragraph: Node, className: string | null = null): string {
  if (paragraph.textContent.trim() === '') return '';
  return element('p', { class: className, ...blockAttributes(paragraph) }, inlineHtml(paragraph));
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

function asideHtml(note: Node, className: string, mediaUrl: MediaUrl): string {
  return groupElement(
    'aside',
    { class: className, ...blockAttributes(note) },
    note.children.map((child) => blockHtml(child, mediaUrl)),
  );
}

function blockHtml(block: Node, mediaUrl: MediaUrl): string {
  switch (block.type.name) {
    case 'bulletList':
    case 'orderedList':
      return listHtml(block);
    case 'quote':
      return groupElement(
        'blockquote',
        blockAttributes(block),
        block.children.map((paragraph) => paragraphHtml(paragraph)),
      );
    case 'figure':
      return figureHtml(block, mediaUrl);
    case 'subhead':
      return textElement('h3', { class: 'subhead', ...blockAttributes(block) }, block.textContent);
    case 'verse':
      return verseHtml(block);
    case 'table':
      return tableHtml(block);
    case 'box':
      return asideHtml(block, block.attrs.placing === 'side' ? 'box box-side' : 'box', mediaUrl);
    case 'boxHeadline':
      return textElement('p', { class: 'box-headline' }, block.textContent);
    case 'editorsNote':
      return asideHtml(block, 'editors-note', mediaUrl);
    case 'authorsNote':
      return asideHtml(block, 'authors-note', mediaUrl);
    case 'divider':
      return element('hr', blockAttributes(block));
    case 'closingParagraph':
      return paragraphHtml(block, 'closing');
    case 'bylineParagraph':
      return paragraphHtml(block, 'byline');
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
