import { Node } from '@tiptap/core';
import { partAttributes } from '../blockAttributes';

/** 导语 and all text before the first section. Content: `block+`. */
export const Lead = Node.create({
  name: 'lead',
  content: 'block+',
  defining: true,
  isolating: true,
  selectable: false,
  addAttributes: () => partAttributes,
  parseHTML: () => [{ tag: 'div[data-lead]' }],
  renderHTML: () => ['div', { 'data-lead': '', class: 'lead' }, 0],
});
