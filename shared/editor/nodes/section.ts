import { Node } from '@tiptap/core';
import { blockIdAttribute, textAttribute } from '../blockId';

/**
 * One section of a feature. Content: `sectionLabel sectionHeadline block+`. `number` is a printed
 * sign such as ⑥ that stands before the headline; `slot` names the template slot it fills (1-based
 * position as text, empty when free).
 */
export const Section = Node.create({
  name: 'section',
  content: 'sectionLabel sectionHeadline block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    ...blockIdAttribute,
    number: textAttribute(''),
    slot: textAttribute(''),
  }),
  parseHTML: () => [{ tag: 'section[data-section]' }],
  renderHTML: () => ['section', { 'data-section': '', class: 'section' }, 0],
});

/** 篇名, the tag over a section such as 经济建设篇; may be empty. Content: plain text. */
export const SectionLabel = Node.create({
  name: 'sectionLabel',
  content: 'text*',
  marks: '',
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-section-label]' }],
  renderHTML: () => ['p', { 'data-section-label': '', class: 'sectionLabel' }, 0],
});

/** A section's headline; may be empty while drafting. Content: plain text. */
export const SectionHeadline = Node.create({
  name: 'sectionHeadline',
  content: 'text*',
  marks: '',
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'h2[data-section-headline]' }],
  renderHTML: () => ['h2', { 'data-section-headline': '', class: 'sectionHeadline' }, 0],
});
