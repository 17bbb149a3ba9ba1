import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

/** 作者附记 or 注, the author's word on the text, or footnotes in order. Content: `(paragraph | list)+`. */
export const AuthorsNote = Node.create({
  name: 'authorsNote',
  group: 'block',
  content: '(paragraph | list)+',
  defining: true,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'aside[data-authors-note]' }],
  renderHTML: () => ['aside', { 'data-authors-note': '', class: 'authorsNote' }, 0],
});
