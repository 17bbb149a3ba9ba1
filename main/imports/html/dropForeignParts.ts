import type { MissedKind } from '#shared/domain/importReport';
import type { ImportTally } from '../importTally';
import type { PageElement } from './parsePage';

/** What no article holds, and what its loss is called; null for what nobody put there to be read. */
const foreign: readonly (readonly [selector: string, kind: MissedKind | null])[] = [
  ['script, noscript, template', 'scripts'],
  ['style, link, meta, base, title, head', null],
  ['iframe, frame, frameset, object, embed, portal', 'frames'],
  ['video, audio, source, track', 'sounds'],
  ['form input, form button, select, textarea, input, button', 'forms'],
  ['svg, canvas, map, area', 'drawings'],
  ['math', 'formulas'],
  ['[hidden], [style*="display:none"], [style*="display: none"]', 'hidden'],
];

/** Takes out of a page what no article holds, and tells of it. */
export function dropForeignParts(root: PageElement, tally: ImportTally): void {
  for (const [selector, kind] of foreign) {
    for (const element of [...root.querySelectorAll(selector)]) {
      const isHidden = kind === 'hidden' && element.textContent.trim() === '';
      if (kind !== null && !isHidden) tally.miss(kind, { excerpt: wordsOf(element) });
      element.remove();
    }
  }
  for (const cell of [...root.querySelectorAll('td, th')]) {
    const align = cell.getAttribute('align') ?? /text-align:\s*(\w+)/u.exec(styleOf(cell))?.[1];
    if (align !== undefined) cell.setAttribute('data-align', align.toLowerCase());
  }
  const looks = [...root.querySelectorAll('font, [style*="color"], [style*="font"], [bgcolor]')];
  tally.change('looks', { count: looks.length });
}

function styleOf(element: PageElement): string {
  return element.getAttribute('style') ?? '';
}

/** What names an element to its writer: the address it shows, or the words in it. */
function wordsOf(element: PageElement): string {
  const address = element.getAttribute('src') ?? element.getAttribute('data');
  return address ?? element.textContent.replace(/\s+/gu, ' ').trim();
}
