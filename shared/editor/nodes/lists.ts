import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

/** A list with bullets. Content: `listItem+`. */
export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block flow list',
  content: 'listItem+',
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
});

/** A numbered list, always counted from 1. Content: `listItem+`. */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block flow list',
  content: 'listItem+',
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: () => ['ol', 0],
});

/** One entry of a list. Content: `paragraph (paragraph | list)*`, so that entries can nest. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | list)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});
