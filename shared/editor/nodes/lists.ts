import { Node } from '@tiptap/core';
import { blockIdAttribute } from '../blockId';

/** A list with bullets. Content: `listItem+`. */
export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => blockIdAttribute,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
});

/** A numbered list, always counted from 1. Content: `listItem+`. */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => blockIdAttribute,
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
