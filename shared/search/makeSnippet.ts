import { indexOfFolded } from './foldTable';
import { fieldGroups, groupOf, type SearchField, type SearchString } from './searchFields';

/** A stretch of an article around what was found. Marks are places in `text`, in order, none touching another. */
export type Snippet = {
  readonly field: SearchField;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
};

/** A text that was looked for, folded, and the field it was looked for in. */
export type Needle = { readonly units: Uint16Array; readonly field: SearchField | null };

/** UTF-16 units of a snippet, and of it before the first hit. */
const snippetLength = 80;
const before = 16;

/**
 * The place of an article that shows best why it was found: the string with most of the needles, of these the
 * one whose field ranks highest, of these the first. Without any hit, as when only filters were asked for, the
 * body's first string.
 */
export function makeSnippet(
  strings: readonly SearchString[],
  needles: readonly Needle[],
  table: Uint16Array,
): Snippet | null {
  let best: { readonly string: SearchString; readonly score: number; readonly at: number } | null =
    null;
  for (const string of strings) {
    const found = needles
      .filter(({ field }) => field === null || field === string.field)
      .map(({ units }) => indexOfFolded(string.text, units, { table }))
      .filter((at) => at !== -1);
    const rank = fieldGroups.length - fieldGroups.indexOf(groupOf(string.field));
    const score = found.length * (fieldGroups.length + 1) + rank;
    if (found.length > 0 && (best === null || score > best.score)) {
      best = { string, score, at: Math.min(...found) };
    }
  }
  if (best !== null) return cut(best.string, best.at, { needles, table });
  const first = strings.find(({ field, text }) => field === 'body' && text !== '') ?? strings[0];
  return first === undefined ? null : cut(first, 0, { needles: [], table });
}

function cut(
  { field, text }: SearchString,
  at: number,
  { needles, table }: { readonly needles: readonly Needle[]; readonly table: Uint16Array },
): Snippet {
  const start = wholeFrom(text, Math.max(0, Math.min(at - before, text.length - snippetLength)));
  const end = wholeFrom(text, Math.min(text.length, start + snippetLength));
  const marks: { start: number; end: number }[] = [];
  for (const { units, field: wanted } of needles) {
    if (wanted !== null && wanted !== field) continue;
    let place = indexOfFolded(text, units, { table, from: Math.max(0, start - units.length) });
    while (place !== -1 && place < end) {
      const mark = { start: Math.max(place, start), end: Math.min(place + units.length, end) };
      if (mark.end > start) marks.push({ start: mark.start - start, end: mark.end - start });
      place = indexOfFolded(text, units, { table, from: place + 1 });
    }
  }
  const lead = start > 0 ? '…' : '';
  const shown = `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return { field, text: shown, marks: joined(marks, lead.length) };
}

/** Marks in order, those that touch or overlap made one. */
function joined(marks: { start: number; end: number }[], shift: number): Snippet['marks'] {
  const whole: { start: number; end: number }[] = [];
  for (const mark of marks.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = whole.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else whole.push({ ...mark });
  }
  return whole.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
}

/** A place that parts no surrogate pair. */
function wholeFrom(text: string, place: number): number {
  const partsPair =
    /[\ud800-\udbff]/.test(text.charAt(place - 1)) && /[\udc00-\udfff]/.test(text.charAt(place));
  return partsPair ? place + 1 : place;
}
