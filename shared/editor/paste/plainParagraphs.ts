// CR LF, CR, LF, vertical tab, form feed, NEL, and Unicode's own line and paragraph separators (UAX #14).
const lineEnd = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/u;
// Marks without width or meaning in running text: soft hyphen, zero-width space, joiners' neighbours, byte order.
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/gu;
// Everything but white space that no text of a newspaper holds.
const control = /\p{Cc}/gu;

/** One line of pasted text: spaces of every kind become one, indents and what cannot be seen go. */
export function plainLine(text: string): string {
  return spaced(text).trim();
}

/** The same for a run inside a line, whose own ends may touch other runs. */
export function spaced(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\s+/gu, (gap) => gapOf(gap))
    .replace(control, '');
}

/** A gap of ideographic spaces alone is set type, as between two names, and stays. */
function gapOf(gap: string): string {
  return /^\u3000+$/u.test(gap) ? gap : ' ';
}

/**
 * The paragraphs of plain text. Every line is one, as in newspaper text: blank lines only part them, and
 * indents, which the page sets itself, go.
 */
export function plainParagraphs(text: string): string[] {
  return text.split(lineEnd).map(plainLine).filter(Boolean);
}
