import { Node } from '@tiptap/core';
import { blockIdAttribute } from '../blockId';

/** A small head inside a section or lead. Content: `text*` without marks. */
export const Subhead = Node.create({
  name: 'subhead',
  group: 'block',
  content: 'text*',
  marks: '',
  defining: true,
  addAttributes: () => blockIdAttribute,
  parseHTML: () => [{ tag: 'h3' }, { tag: 'h4' }],
  renderHTML: () => ['h3', { class: 'subhead' }, 0],
});
