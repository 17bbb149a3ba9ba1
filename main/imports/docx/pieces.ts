import type { Node } from '@tiptap/pm/model';
import type { Xml } from './xml';

/** What a paragraph holds, in order: text, ends of lines, pictures, and boxes of paragraphs. */
export type Piece =
  | { readonly kind: 'text'; readonly node: Node }
  | { readonly kind: 'break' }
  | { readonly kind: 'figure'; readonly node: Node }
  | { readonly kind: 'box'; readonly content: Xml };
