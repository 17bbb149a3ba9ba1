import {
  fieldGroups,
  groupOf,
  type SearchField,
  type SearchString,
  searchFields,
} from '#shared/search/searchFields';
import { ByteReader, ByteWriter } from './bytes';

/**
 * What postings name: strings of one group of an article, packed in order up to this many UTF-16 units; a longer
 * string is a unit of its own. Measured: smaller ones say more exactly where to look and take more bytes.
 */
export const unitLength = 400;

/** The code of a field's group. */
export const groupCodes: readonly number[] = searchFields.map((field) =>
  fieldGroups.indexOf(groupOf(field)),
);

/** One string of a text record: its field's code and where its UTF-16 units lie. */
export type TextSpan = { readonly field: number; readonly start: number; readonly end: number };

/** An article's strings as the index keeps them to verify hits against. */
export type TextRecord = { readonly spans: readonly TextSpan[]; readonly units: Uint16Array };

/** Writes strings as a text record: count, field and length of each, then all as UTF-16. */
export function packText(strings: readonly SearchString[]): Uint8Array {
  const head = new ByteWriter();
  head.number(strings.length);
  for (const { field, text } of strings) {
    head.byte(searchFields.indexOf(field));
    head.number(text.length);
  }
  if (head.length % 2 === 1) head.byte(0);
  const text = Buffer.from(strings.map((string) => string.text).join(''), 'utf16le');
  head.append(text);
  return head.take();
}

/** Reads a text record. */
export function readText(bytes: Uint8Array): TextRecord {
  const head = new ByteReader(bytes);
  const count = head.number();
  const spans: TextSpan[] = [];
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    const field = bytes[head.at] as number;
    head.at += 1;
    const end = start + head.number();
    spans.push({ field, start, end });
    start = end;
  }
  const from = head.at + (head.at % 2);
  if (from + start * 2 !== bytes.length) throw new RangeError('a text record has another length');
  const isAligned = (bytes.byteOffset + from) % 2 === 0;
  const whole = isAligned ? bytes : bytes.slice();
  return { spans, units: new Uint16Array(whole.buffer, whole.byteOffset + from, start) };
}

/** The strings of a text record. */
export function stringsOf({ spans, units }: TextRecord): SearchString[] {
  const text = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
  return spans.map(({ field, start, end }) => ({
    field: searchFields[field] as SearchField,
    text: text.slice(start, end),
  }));
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
