const elements = {
  headline: 'header',
  mainHeadline: 'h2',
  section: 'section',
  sectionHeadline: 'h3',
  subhead: 'h4',
  paragraph: 'p',
  kicker: 'p',
  subtitle: 'p',
  sectionLabel: 'p',
  caption: 'p',
  credit: 'p',
  boxHeadline: 'p',
  verseLine: 'p',
  closingParagraph: 'p',
  bylineParagraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  quote: 'blockquote',
  box: 'aside',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
  divider: 'hr',
} as const;

type ComparedElement = (typeof elements)[keyof typeof elements] | 'div';

/** The element that a node of a comparison is shown as. */
export function elementOf(type: string): ComparedElement {
  return Object.hasOwn(elements, type) ? elements[type as keyof typeof elements] : 'div';
}
