import type { Node } from '@tiptap/pm/model';
import { slotOf, type Template } from '#shared/domain/template';

/** The desk's own words for empty parts, where the template says nothing. */
export type PlaceholderWords = Readonly<
  Record<
    | 'kicker'
    | 'mainHeadline'
    | 'subtitle'
    | 'lead'
    | 'sectionLabel'
    | 'sectionHeadline'
    | 'paragraph'
    | 'subhead'
    | 'caption'
    | 'credit'
    | 'boxHeadline'
    | 'editorsNote'
    | 'authorsNote'
    | 'verseLine'
    | 'closingParagraph'
    | 'bylineParagraph'
    | 'pictureMissing',
    string
  >
>;

/** What an empty text block asks for: the template's own wording first, guidance in a section's first paragraph. */
export function placeholderFor(
  document: Node,
  node: Node,
  position: number,
  template: Template | null,
  words: PlaceholderWords,
): string {
  const $position = document.resolve(position);
  const { parent } = $position;
  switch (node.type.name) {
    case 'kicker':
      return template?.headline.placeholders.kicker ?? words.kicker;
    case 'mainHeadline':
      return template?.headline.placeholders.main[$position.index() - 1] ?? words.mainHeadline;
    case 'subtitle':
      return template?.headline.placeholders.subtitle ?? words.subtitle;
    case 'sectionLabel':
      return words.sectionLabel;
    case 'sectionHeadline':
      return (
        slotOf(template, String(parent.attrs.slot))?.headlinePlaceholder ?? words.sectionHeadline
      );
    case 'subhead':
    case 'caption':
    case 'credit':
    case 'boxHeadline':
    case 'closingParagraph':
    case 'bylineParagraph':
      return words[node.type.name];
    case 'verseLine':
      return parent.childCount === 1 ? words.verseLine : '';
    case 'paragraph':
      return paragraphPlaceholder($position.index(), parent, template, words);
    default:
      return '';
  }
}

function paragraphPlaceholder(
  index: number,
  parent: Node,
  template: Template | null,
  words: PlaceholderWords,
): string {
  const { name } = parent.type;
  if ((name === 'editorsNote' || name === 'authorsNote') && index === 0) return words[name];
  if (name === 'lead') return index === 0 ? (template?.lead.guidance ?? words.lead) : '';
  // A section's label and headline stand before its first block.
  if (parent.type.name === 'section' && index === 2) {
    return slotOf(template, String(parent.attrs.slot))?.guidance ?? words.paragraph;
  }
  return '';
}
