import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

/** A paragraph of running text. Content: `inline*` with marks. */
export const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block flow',
  content: 'inline*',
  priority: 1000,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

/** A run of characters. */
export const Text = Node.create({ name: 'text', group: 'inline' });
