import { Node } from '@tiptap/core';
import { blockAttributes, textAttribute } from '../blockAttributes';

/**
 * One section of a feature. Content: `sectionLabel sectionHeadline block+`. `number` is a printed
 * sign such as ⑥ that stands before the headline; `slot` is the id of the template slot it fills,
 * empty when the writer added the section freely.
 */
export const Section = Node.create({
  name: 'section',
  content: 'sectionLabel sectionHeadline block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...blockAttributes,
    number: textAttribute(''),
    slot: textAttribute(''),
  }),
  parseHTML: () => [{ tag: 'section[data-section]' }],
  renderHTML: () => ['section', { 'data-section': '', class: 'section' }, 0],
});

/** 篇名, the tag over a section such as 经济建设篇; may be empty. Content: `text*` with review marks alone. */
export const SectionLabel = Node.create({
  name: 'sectionLabel',
  content: 'text*',
  marks: 'review',
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-section-label]', priority: 60 }],
  renderHTML: () => ['p', { 'data-section-label': '', class: 'sectionLabel' }, 0],
});

/** A section's headline; may be empty while drafting. Content: `text*` with review marks alone. */
export const SectionHeadline = Node.create({
  name: 'sectionHeadline',
  content: 'text*',
  marks: 'review',
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'h2[data-section-headline]', priority: 60 }],
  renderHTML: () => ['h2', { 'data-section-headline': '', class: 'sectionHeadline' }, 0],
});
