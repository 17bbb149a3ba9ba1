import type { PasteTally } from '#shared/editor/paste/pasteReport';
import { type StyleReader, styleAttribute } from './pastedStyles';

/**
 * What Word and WPS write round the text: comments and their signs, deletions that were tracked, headings
 * that are paragraphs with an outline level, and elements of their own, of which the words stay.
 */
export function mendOfficeMarkup(root: Element, styleOf: StyleReader, tally: PasteTally): void {
  dropComments(root, styleOf, tally);
  for (const deletion of root.querySelectorAll('del[cite], del[datetime]')) {
    tally.drop('deletions');
    deletion.remove();
  }
  for (const paragraph of root.querySelectorAll('p')) {
    if (isHeading(paragraph, styleOf)) rename(paragraph, 'h3');
  }
}

function dropComments(root: Element, styleOf: StyleReader, tally: PasteTally): void {
  const signs = '.MsoCommentReference, a.msocomanchor, .msocomtxt, a.sdcomment';
  for (const sign of root.querySelectorAll(signs)) {
    if (sign.matches('.msocomtxt')) tally.drop('comments');
    sign.remove();
  }
  for (const list of root.querySelectorAll(`div[${styleAttribute}*="comment"]`)) {
    if (/^comment/u.test(styleOf(list).get('mso-element') ?? '')) list.remove();
  }
}

function isHeading(paragraph: Element, styleOf: StyleReader): boolean {
  if (/^Mso(?:Heading|Title|Subtitle)/u.test(paragraph.getAttribute('class') ?? '')) return true;
  return /^[1-6]$/u.test(styleOf(paragraph).get('mso-outline-level') ?? '');
}

/** Puts an element of another name in its place, with its attributes and content. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) {
    if (attribute === styleAttribute || attribute === 'class')
      renamed.setAttribute(attribute, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
