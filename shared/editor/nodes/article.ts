import { Node } from '@tiptap/core';

/** The whole article: one headline, one lead, then sections in order. Content: `headline lead section*`. */
export const Article = Node.create({
  name: 'doc',
  topNode: true,
  content: 'headline lead section*',
});
