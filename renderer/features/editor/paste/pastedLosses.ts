import type { DroppedKind, PasteTally } from '#shared/editor/paste/pasteReport';

/** Elements that no article takes in, by what the writer is told of them. */
const lost: readonly (readonly [kind: DroppedKind, selector: string])[] = [
  ['scripts', 'script, noscript, object, embed, applet'],
  ['frames', 'iframe, frame, frameset, portal'],
  ['sounds', 'audio, video, mp-common-mpaudio, mpvoice'],
  ['forms', 'input, select, textarea, button'],
  ['formulas', 'math'],
  ['unreadPictures', 'svg, canvas'],
];

/** Elements of other programs' own that hold nothing but text or nothing at all. */
const known =
  /^(?:o|w|v|st\d|m):|^(?:font|span|label|time|mark|small|big|code|kbd|samp|var|cite|q|abbr)$/u;

/**
 * Counts what a stretch of a page holds and an article does not, before any of it goes. What is left of it after this is
 * the cleaner's to take.
 */
export function countLosses(root: Element, tally: PasteTally): void {
  for (const [kind, selector] of lost) {
    const found = [...root.querySelectorAll(selector)];
    // What stands inside another lost element is lost with it.
    tally.drop(kind, found.filter((each) => !each.parentElement?.closest(selector)).length);
    for (const element of found) if (kind !== 'forms') element.remove();
  }
  for (const element of root.querySelectorAll('*')) {
    if (isUnknown(element) && element.textContent.trim() !== '') tally.drop('unknown');
  }
  for (const link of root.querySelectorAll('a[href]')) {
    if (/^\s*(?!#|https?:|mailto:|file:)\S/iu.test(link.getAttribute('href') ?? '')) {
      tally.drop('links');
    }
  }
}

function isUnknown(element: Element): boolean {
  if (known.test(element.localName)) return false;
  return /[-:]/u.test(element.localName);
}
