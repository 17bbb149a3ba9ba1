import type { Node } from '@tiptap/pm/model';
import { stanzasOf } from '#shared/editor/stanzas';
import { escapeBlockStart, escapeMarkdown, inlineMarkdown } from './markdownInline';
import { figurePicture } from './pictures';

/** Names the file of a figure's picture, or null when there is none. */
export type PictureFile = (name: string) => string | null;

/** Sets every line but the first and the blank ones under the marker of its list item. */
function underMarker(marker: string, text: string): string {
  const indent = ' '.repeat(marker.length);
  const [first = '', ...rest] = text.split('\n');
  return [marker + first, ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
}

/** Blocks that say something without words. */
const wordless: ReadonlySet<string> = new Set(['figure', 'divider']);

function isBlank(node: Node): boolean {
  return node.textContent.trim() === '' && !wordless.has(node.type.name);
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

/** Blocks set apart from the text: a quotation, a note, a box. */
function apart(blocks: readonly string[]): string {
  return blocks
    .filter((block) => block !== '')
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function boxMarkdown(box: Node, pictureFile: PictureFile): string {
  const [headline, ...blocks] = box.children;
  const words = headline?.textContent.trim() ?? '';
  return apart([
    words === '' ? '' : `**${escapeMarkdown(words)}**`,
    ...blocks.map((block) => blockMarkdown(block, pictureFile)),
  ]);
}

/** Lines end in a backslash, which breaks a line and nothing else (CommonMark 0.31, 6.7). */
function verseMarkdown(verse: Node): string {
  return stanzasOf(verse)
    .map((lines) => lines.map(inlineMarkdown).join('\\\n'))
    .join('\n\n');
}

function rowMarkdown(row: Node): string {
  const cells = row.children.map((cell) => cell.children.map(inlineMarkdown).join(' '));
  return `| ${cells.join(' | ')} |`;
}

/** A pipe table; its first row is the head, for there is none without. Merged cells come apart. */
function tableMarkdown(table: Node): string {
  const [head, ...rows] = table.children;
  if (head === undefined) return '';
  const rule = `|${' --- |'.repeat(head.childCount)}`;
  return [rowMarkdown(head), rule, ...rows.map(rowMarkdown)].join('\n');
}

function figureMarkdown(figure: Node, pictureFile: PictureFile): string {
  const [caption = '', credit = ''] = figure.children.map((part) => part.textContent.trim());
  const file = pictureFile(figurePicture(figure));
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
    case 'editorsNote':
    case 'authorsNote':
      return apart(block.children.map((child) => blockMarkdown(child, pictureFile)));
    case 'box':
      return boxMarkdown(block, pictureFile);
    case 'verse':
      return verseMarkdown(block);
    case 'table':
      return tableMarkdown(block);
    case 'divider':
      return '* * *';
    case 'figure':
      return figureMarkdown(block, pictureFile);
    case 'subhead':
      return `### ${escapeMarkdown(block.textContent.trim())}`;
    default:
      return inlineMarkdown(block);
  }
}
