import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

/** 分隔线, a pause between two stretches of text. Content: none. */
export const Divider = Node.create({
  name: 'divider',
  group: 'block flow',
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr', { class: 'divider' }],
});
