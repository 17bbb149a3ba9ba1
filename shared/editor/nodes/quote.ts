import { Node } from '@tiptap/core';
import { blockIdAttribute } from '../blockId';

/** A quotation set apart from the text. Content: `paragraph+`. */
export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => blockIdAttribute,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});
