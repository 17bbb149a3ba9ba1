import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import { z } from 'zod';
import { limits } from '#shared/domain/limits';

/** What a picture's own data say of it; '' where they say nothing. */
export type PictureCredits = { readonly caption: string; readonly credit: string };

/** Tags by name, in the library's forms. */
type Tags = Readonly<Record<string, unknown>>;
const iimTag = z.object({ value: z.array(z.number().int().min(0).max(255)) });
type Said = { readonly caption: string; readonly authors: string; readonly agency: string };

/**
 * Reads caption and credit out of a picture: XMP (dc:description, dc:creator, photoshop:Credit), and where
 * that is silent IPTC IIM 4.2 (2:120, 2:80, 2:110). Data that cannot be read count as none: a picture is
 * wanted for what it shows.
 */
export function readPictureCredits(bytes: Uint8Array): PictureCredits {
  const { xmp, iptc } = load(bytes);
  const said = [saidByXmp(xmp ?? {}), saidByIptc(iptc ?? {})];
  const first = (part: keyof Said) => said.map((each) => each[part]).find((text) => text !== '');
  const authors = first('authors') ?? '';
  const agency = first('agency') ?? '';
  return {
    caption: first('caption') ?? '',
    credit: [authors, authors.includes(agency) ? '' : agency].filter(Boolean).join('/'),
  };
}

function load(bytes: Uint8Array): { readonly xmp?: Tags; readonly iptc?: Tags } {
  try {
    const domParser = new DOMParser({ onError: onErrorStopParsing });
    // A copy with a buffer of its own, which `slice` of a Buffer is not: the library reads all that is behind a view.
    const { xmp, iptc } = ExifReader.load(Uint8Array.from(bytes).buffer, {
      expanded: true,
      domParser,
    });
    return { xmp: { ...xmp }, iptc: { ...iptc } };
  } catch {
    // The library throws on every file without data that it knows; the caller reads that as silence.
    return {};
  }
}

function saidByXmp(tags: Tags): Said {
  const text = (name: string) => oneLine(textsOf(tags[name]).join('、'));
  return { caption: text('description'), authors: text('creator'), agency: text('Credit') };
}

/** The texts of an XMP property: one, one in each language (the first counts), or a list. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value) return textsOf(value.value);
  return Object.values(value).slice(0, 1).flatMap(textsOf);
}

function saidByIptc(tags: Tags): Said {
  const text = (name: string) =>
    [tags[name]]
      .flat()
      .map((tag) => oneLine(decode(bytesOf(tag))))
      .filter(Boolean)
      .join('、');
  return { caption: text('Caption/Abstract'), authors: text('By-line'), agency: text('Credit') };
}

function bytesOf(tag: unknown): Uint8Array {
  const read = iimTag.safeParse(tag);
  return Uint8Array.from(read.success ? read.data.value : []);
}

/**
 * IIM text names its character set (1:90) or, more often, does not, and not always truly. GBK text is hardly
 * ever sound UTF-8, so what decodes as that is that; the rest is GB18030, of which GBK is a part.
 */
function decode(bytes: Uint8Array): string {
  for (const label of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return '';
}

function oneLine(text: string): string {
  const clean = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // Cut between characters, not within one of two code units.
  return clean.slice(0, limits.lineLength).replace(/[\uD800-\uDBFF]$/u, '');
}
