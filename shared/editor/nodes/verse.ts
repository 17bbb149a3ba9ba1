import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

/** 诗, lines that keep their breaks; an empty line parts two stanzas. Content: `verseLine+`. */
export const Verse = Node.create({
  name: 'verse',
  group: 'block flow',
  content: 'verseLine+',
  defining: true,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'div[data-verse]' }],
  renderHTML: () => ['div', { 'data-verse': '', class: 'verse' }, 0],
});

/** One line of verse. Content: `inline*` with marks. */
export const VerseLine = Node.create({
  name: 'verseLine',
  content: 'inline*',
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'p[data-verse-line]', priority: 60 }],
  renderHTML: () => ['p', { 'data-verse-line': '', class: 'verseLine' }, 0],
});
