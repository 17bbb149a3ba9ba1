import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

/** 编者按, the editors' own word before or inside an article. Content: `paragraph+`. */
export const EditorsNote = Node.create({
  name: 'editorsNote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'aside[data-editors-note]' }],
  renderHTML: () => ['aside', { 'data-editors-note': '', class: 'editorsNote' }, 0],
});
