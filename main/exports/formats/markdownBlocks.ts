import type { Node } from '@tiptap/pm/model';
import { escapeBlockStart, escapeMarkdown, inlineMarkdown } from './markdownInline';

/** Names the file of a figure's picture, or null when there is none. */
export type PictureFile = (mediaId: string) => string | null;

/** Sets every line but the first and the blank ones under the marker of its list item. */
function underMarker(marker: string, text: string): string {
  const indent = ' '.repeat(marker.length);
  const [first = '', ...rest] = text.split('\n');
  return [marker + first, ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
}

function isBlank(node: Node): boolean {
  return node.textContent.trim() === '' && node.type.name !== 'figure';
}

function listMarkdown(list: Node): string {
  const items = list.children.map((item, index) => {
    const marker = list.type.name === 'orderedList' ? `${index + 1}. ` : '- ';
    const parts = item.children
      .filter((child) => !isBlank(child))
      .map((child) =>
        child.type.name === 'paragraph' ? inlineMarkdown(child) : listMarkdown(child),
      );
    return underMarker(marker, parts.join('\n\n'));
  });
  return items.join('\n');
}

function quoteMarkdown(quote: Node): string {
  const paragraphs = quote.children.filter((child) => !isBlank(child)).map(inlineMarkdown);
  return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

function figureMarkdown(figure: Node, pictureFile: PictureFile): string {
  const [caption = '', credit = ''] = figure.children.map((part) => part.textContent.trim());
  const file = pictureFile(String(figure.attrs.mediaId));
  const alt = escapeMarkdown(String(figure.attrs.alt) || caption);
  const words = [caption, credit].filter((part) => part !== '').join(' ');
  return [
    ...(file === null ? [] : [`![${alt}](<${file}>)`]),
    ...(words === '' ? [] : [escapeBlockStart(escapeMarkdown(words))]),
  ].join('\n\n');
}

/** One block of the body as Markdown; empty for a blank block. */
export function blockMarkdown(block: Node, pictureFile: PictureFile): string {
  if (isBlank(block)) return '';
  switch (block.type.name) {
    case 'bulletList':
    case 'orderedList':
      return listMarkdown(block);
    case 'quote':
      return quoteMarkdown(block);
    case 'figure':
      return figureMarkdown(block, pictureFile);
    case 'subhead':
      return `### ${escapeMarkdown(block.textContent.trim())}`;
    default:
      return inlineMarkdown(block);
  }
}
