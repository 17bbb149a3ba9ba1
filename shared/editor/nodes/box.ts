import { Node } from '@tiptap/core';
import { blockAttributes, choiceAttribute, type HtmlElement } from '../blockAttributes';

/** Where a box stands on the page: in the run of the text, or beside it. */
export const boxPlacings = ['inline', 'side'] as const;

/**
 * 链接/背景框, matter set apart from the run of the text. Content: `boxHeadline flow+`; a box holds no
 * other box, no note and no closing or byline paragraph.
 */
export const Box = Node.create({
  name: 'box',
  group: 'block',
  content: 'boxHeadline flow+',
  isolating: true,
  defining: true,
  addAttributes: () => ({
    ...blockAttributes,
    placing: {
      ...choiceAttribute(boxPlacings, 'inline'),
      rendered: true,
      parseHTML: (element: HtmlElement) =>
        element.getAttribute('data-box') === 'side' ? 'side' : 'inline',
      renderHTML: ({ placing }: Record<string, unknown>) => ({ 'data-box': placing }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-box]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'box' }, 0],
});

/** A box's own headline; may be empty. Content: `text*` with review marks alone. */
export const BoxHeadline = Node.create({
  name: 'boxHeadline',
  content: 'text*',
  marks: 'review',
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-box-headline]', priority: 60 }],
  renderHTML: () => ['p', { 'data-box-headline': '', class: 'boxHeadline' }, 0],
});
