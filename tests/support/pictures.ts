/** The text of one IIM dataset: record 2 number, and the bytes of its value. */
export type IimText = readonly [dataset: number, value: Uint8Array];

const ascii = (text: string) => new TextEncoder().encode(text);

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const twoBytes = (value: number) => [value >> 8, value & 0xff];
const fourBytes = (value: number) => [...twoBytes(value >>> 16), ...twoBytes(value & 0xffff)];

/** A JPEG segment (ISO/IEC 10918-1, B.1.1.4): marker, length with its own two bytes, content. */
function segment(marker: number, content: Uint8Array): Uint8Array {
  return joined([0xff, marker], twoBytes(content.length + 2), content);
}

/** An IIM dataset (IPTC IIM 4.2, 1.5): tag marker, record, dataset, length, value. */
function dataset(record: number, number: number, value: Uint8Array): Uint8Array {
  return joined([0x1c, record, number], twoBytes(value.length), value);
}

function photoshopBlock(iim: Uint8Array): Uint8Array {
  const padding = iim.length % 2 === 0 ? [] : [0];
  const head = joined(ascii('Photoshop 3.0\0'), ascii('8BIM'), [0x04, 0x04, 0, 0]);
  return joined(head, fourBytes(iim.length), iim, padding);
}

export type JpegData = {
  readonly width?: number;
  readonly height?: number;
  /** Datasets of record 2; `charset` puts ESC % G, which names UTF-8, before them. */
  readonly iim?: readonly IimText[];
  readonly charset?: boolean;
  readonly xmp?: string;
};

/** A JPEG's markers and data around no picture: enough for what reads sizes and texts alone. */
export function jpeg({
  width = 40,
  height = 30,
  iim,
  charset,
  xmp,
}: JpegData): Uint8Array<ArrayBuffer> {
  const sets = (iim ?? []).map(([number, value]) => dataset(2, number, value));
  const marked = charset ? [dataset(1, 90, Uint8Array.of(0x1b, 0x25, 0x47)), ...sets] : sets;
  const xmpHead = ascii('http://ns.adobe.com/xap/1.0/\0');
  return joined(
    [0xff, 0xd8],
    segment(0xe0, joined(ascii('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    iim === undefined ? [] : segment(0xed, photoshopBlock(joined(...marked))),
    xmp === undefined ? [] : segment(0xe1, joined(xmpHead, ascii(xmp))),
    segment(0xc0, Uint8Array.of(8, ...twoBytes(height), ...twoBytes(width), 1, 1, 0x11, 0)),
    [0xff, 0xd9],
  );
}

/** An XMP packet with these properties as XML. */
export function xmpPacket(properties: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** A whole PNG of 2 by 2 pixels that every browser shows. */
export const smallPng: Uint8Array<ArrayBuffer> = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR42mPYoiEHRAwQCgAdvgPpvtXIEAAAAABJRU5ErkJggg==',
  ),
  (sign) => sign.charCodeAt(0),
);
