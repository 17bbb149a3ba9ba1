import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

/** A small head inside a section or lead. Content: `text*` with review marks alone. */
export const Subhead = Node.create({
  name: 'subhead',
  group: 'block flow',
  content: 'text*',
  marks: 'review',
  defining: true,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'h3' }, { tag: 'h4' }],
  renderHTML: () => ['h3', { class: 'subhead' }, 0],
});
