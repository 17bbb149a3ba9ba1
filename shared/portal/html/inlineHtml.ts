import type { Mark, Node } from '@tiptap/pm/model';
import { linkAddress } from '#shared/domain/linkAddress';
import { escapeHtml } from '../escapeHtml';
import { element } from './element';

const markElements: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  superscript: 'sup',
};

function markedHtml(contentHtml: string, mark: Mark): string {
  if (mark.type.name === 'link') {
    const href = linkAddress(String(mark.attrs.href));
    return href === null ? contentHtml : element('a', { href }, contentHtml);
  }
  // Terms print their words; what colleagues marked is never printed.
  const name = markElements[mark.type.name];
  return name === undefined ? contentHtml : element(name, {}, contentHtml);
}

/** The text of a block with its marks; adjacent runs of the same marks stay apart, as in the document. */
export function inlineHtml(node: Node): string {
  return node.children
    .map((child) => child.marks.reduceRight(markedHtml, escapeHtml(child.text ?? '')))
    .join('');
}
