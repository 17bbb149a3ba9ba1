import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

/** A quotation set apart from the text. Content: `paragraph+`. */
export const Quote = Node.create({
  name: 'quote',
  group: 'block flow',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});
