import type { PasteTally } from '#shared/editor/paste/pasteReport';
import { rename } from './officeMarkup';
import { type Declarations, type StyleReader, styleAttribute } from './pastedStyles';

/** What a style may say by itself, without the element that means it, and that element. */
const emphasis: readonly (readonly [
  tag: string,
  meant: string,
  says: (style: Declarations) => boolean,
])[] = [
  [
    'b',
    'b, strong, h1, h2, h3, h4, h5, h6, th',
    (style) => isHeavy(style.get('font-weight') ?? ''),
  ],
  ['i', 'i, em', (style) => /^(?:italic|oblique)/u.test(style.get('font-style') ?? '')],
  ['u', 'u, a[href]', (style) => isUnderlined(style)],
  ['sup', 'sup', (style) => style.get('vertical-align') === 'super'],
  ['sub', 'sub', (style) => style.get('vertical-align') === 'sub'],
];

/** Looks that no newspaper text keeps; the page sets its own. */
const looks = ['color', 'background', 'background-color', 'font-family', 'font-size', 'font'];

function isHeavy(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function isUnderlined(style: Declarations): boolean {
  const lines = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  return /\bunderline\b/u.test(lines);
}

function isHidden(style: Declarations): boolean {
  return style.get('display') === 'none' || style.get('mso-hide') === 'all';
}

/**
 * Puts elements where a style alone says that text is bold, italic, underlined, raised or lowered, takes
 * hidden text away, and leaves no other look.
 */
export function meanByElements(root: Element, styleOf: StyleReader, tally: PasteTally): void {
  for (const element of [...root.querySelectorAll('*')]) {
    if (element.localName === 'font') tally.drop('looks');
    const style = styleOf(element);
    if (style.size === 0) continue;
    if (isHidden(style)) {
      if (element.textContent.trim() !== '') tally.drop('hidden');
      element.remove();
      continue;
    }
    if (looks.some((name) => style.has(name))) tally.drop('looks');
    align(element, style);
    applyStyle(element, style);
  }
}

function applyStyle(element: Element, style: Declarations): void {
  const weight = style.get('font-weight') ?? '';
  // As Google Docs wraps a whole copy: an element of bold type that says it is none.
  if (element.matches('b, strong') && weight !== '' && !isHeavy(weight)) {
    rename(element, 'span').removeAttribute(styleAttribute);
    return;
  }
  if (element.matches('img, br, hr, table, tbody, thead, tr, ul, ol')) return;
  for (const [tag, meant, says] of emphasis) {
    if (!says(style) || element.closest(meant) !== null) continue;
    const wrap = element.ownerDocument.createElement(tag);
    wrap.append(...element.childNodes);
    element.append(wrap);
  }
}

/** How a cell's text stands, said by the cell or by its first paragraph. */
function align(element: Element, style: Declarations): void {
  const cell = element.closest('td, th');
  const wanted = style.get('text-align') ?? '';
  if (cell === null || !/^(?:center|right)$/u.test(wanted)) return;
  const isFirst = element === cell || cell.querySelector('p, div') === element;
  if (isFirst) cell.setAttribute('data-align', wanted);
}
