import { Node } from '@tiptap/core';
import { partAttributes } from '../blockAttributes';

/**
 * The article's headline. Content: `kicker mainHeadline+ subtitle`; an empty kicker or subtitle means
 * that the article has none, several main headlines are the halves that the page joins with a gap.
 */
export const Headline = Node.create({
  name: 'headline',
  content: 'kicker mainHeadline+ subtitle',
  defining: true,
  isolating: true,
  selectable: false,
  addAttributes: () => partAttributes,
  parseHTML: () => [{ tag: 'header[data-headline]' }],
  renderHTML: () => ['header', { 'data-headline': '', class: 'headline' }, 0],
});

function headlinePart(name: string, tag: string) {
  return Node.create({
    name,
    content: 'text*',
    marks: 'review',
    defining: true,
    selectable: false,
    parseHTML: () => [{ tag: `${tag}[data-${name.toLowerCase()}]`, priority: 60 }],
    renderHTML: () => [tag, { [`data-${name.toLowerCase()}`]: '', class: name }, 0],
  });
}

/** 引题/肩题, the line above the headline. Content: `text*` with review marks alone. */
export const Kicker = headlinePart('kicker', 'p');
/** One half of the main headline. Content: `text*` with review marks alone. */
export const MainHeadline = headlinePart('mainHeadline', 'h1');
/** 副题, the line below the headline, without its dash. Content: `text*` with review marks alone. */
export const Subtitle = headlinePart('subtitle', 'p');
