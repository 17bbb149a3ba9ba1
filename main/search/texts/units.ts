import { fieldGroups, groupOf, type SearchString, searchFields } from '#shared/search/searchFields';

/**
 * What postings name: strings of one group of an article, packed in order up to this many UTF-16 units; a longer
 * string is a unit of its own. Measured: smaller ones say more exactly where to look and take more bytes.
 */
export const unitLength = 720;

/** The code of a field's group. */
export const groupCodes: readonly number[] = searchFields.map((field) =>
  fieldGroups.indexOf(groupOf(field)),
);

/** One string of a text record: its field's code and where its UTF-16 units lie. */
export type TextSpan = { readonly field: number; readonly start: number; readonly end: number };

/** An article's strings with their units in one run, as they are indexed and as hits are tried against them. */
export type TextRecord = {
  readonly strings: readonly SearchString[];
  readonly spans: readonly TextSpan[];
  readonly units: Uint16Array;
};

/** Lays strings out as a record. */
export function textRecord(strings: readonly SearchString[]): TextRecord {
  let end = 0;
  const spans = strings.map(({ field, text }): TextSpan => {
    const start = end;
    end += text.length;
    return { field: searchFields.indexOf(field), start, end };
  });
  const units = new Uint16Array(end);
  Buffer.from(units.buffer).write(strings.map(({ text }) => text).join(''), 'utf16le');
  return { strings, spans, units };
}

/** The units of one group of an article, each the spans that it is made of. */
export function unitsOf(record: TextRecord, group: number): readonly (readonly TextSpan[])[] {
  const packed: TextSpan[][] = [];
  let filled = 0;
  for (const span of record.spans) {
    if (groupCodes[span.field] !== group) continue;
    const length = span.end - span.start;
    const last = packed.at(-1);
    if (last !== undefined && filled + length <= unitLength) {
      last.push(span);
      filled += length;
    } else {
      packed.push([span]);
      filled = length;
    }
  }
  return packed;
}
