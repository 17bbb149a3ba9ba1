import type { Node } from '@tiptap/pm/model';

const special = /[\\`*_[\]<>&~|#!]/g;
// What would make a list, a heading underline, a rule or a numbered list out of a paragraph's start.
const openingMark = /^([-+=:])/;
const openingNumber = /^(\d{1,9})([.)])/;

/** Escapes text so that Markdown (CommonMark 0.31, 2.4) shows it as it is, wherever in a block it stands. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\r\n|\r|\n|\t/g, ' ').replace(special, '\\$&');
}

/** Escapes text that begins a block, where a number or a dash would open a list. */
export function escapeBlockStart(markdown: string): string {
  return markdown.replace(/^ +/, '').replace(openingMark, '\\$1').replace(openingNumber, '$1\\$2');
}

// Chinese text sets no spaces around emphasis: between Han and a mark `**` does not close (CommonMark 6.2).
const wordEdges = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;

function hasMark(node: Node, name: string): boolean {
  return node.marks.some(({ type }) => type.name === name);
}

/** Marks that Markdown has no sign of its own for, as tags; CommonMark 0.31, 6.6 lets them through. */
function tagged(node: Node): string {
  const text = escapeMarkdown(node.text ?? '');
  const raised = hasMark(node, 'superscript') ? `<sup>${text}</sup>` : text;
  return hasMark(node, 'underline') ? `<u>${raised}</u>` : raised;
}

/** Text inside its link; what a link may point to holds nothing that could end `<…>`. */
function linked(node: Node, markdown: string): string {
  const link = node.marks.find(({ type }) => type.name === 'link');
  return link === undefined ? markdown : `[${markdown}](<${String(link.attrs.href)}>)`;
}

function marked(node: Node, alone: boolean): string {
  return linked(node, emphasised(node, alone));
}

function emphasised(node: Node, alone: boolean): string {
  const text = tagged(node);
  const bold = hasMark(node, 'bold');
  const italic = hasMark(node, 'italic');
  if (!bold && !italic) return text;
  if (alone && wordEdges.test(node.text ?? '')) {
    const stars = bold && italic ? '***' : bold ? '**' : '*';
    return `${stars}${text}${stars}`;
  }
  const italicHtml = italic ? `<em>${text}</em>` : text;
  return bold ? `<strong>${italicHtml}</strong>` : italicHtml;
}

function isMarked(node: Node | undefined): boolean {
  return node !== undefined && node.marks.length > 0;
}

/** A block's text with its emphasis; in tags where asterisks would not read as emphasis. */
export function inlineMarkdown(block: Node): string {
  const { children } = block;
  const parts = children.map((child, index) =>
    marked(child, !isMarked(children[index - 1]) && !isMarked(children[index + 1])),
  );
  return escapeBlockStart(parts.join(''));
}
