import { Mark } from '@tiptap/core';

/** Bold text. */
export const Bold = Mark.create({
  name: 'bold',
  group: 'type',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }, { style: 'font-weight=bold' }],
  renderHTML: () => ['strong', 0],
});

/** Italic text; Chinese type has no italics, so the page sets it in another face. */
export const Italic = Mark.create({
  name: 'italic',
  group: 'type',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
  renderHTML: () => ['em', 0],
});

/** Underlined text. */
export const Underline = Mark.create({
  name: 'underline',
  group: 'type',
  parseHTML: () => [{ tag: 'u' }],
  renderHTML: () => ['u', 0],
});

/** Raised text: the sign of a note, the power of a unit such as m². */
export const Superscript = Mark.create({
  name: 'superscript',
  group: 'type',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
});
