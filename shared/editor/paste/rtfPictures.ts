import { limits } from '#shared/domain/limits';

/** Pictures read from one clipboard at most. */
const mostPictures = 200;
const pictureStart = /\\pict(?![a-z])/gu;

/**
 * The pictures of an RTF text in their order (RTF 1.9.1, `\pict`): their bytes, or null for a kind that no
 * page shows, so that the order still holds. Word puts pictures there and only names files in its HTML.
 * Second forms for old programs (`\nonshppict`) and pictures that are bullets of lists do not count.
 */
export function rtfPictures(rtf: string): (Uint8Array<ArrayBuffer> | null)[] {
  const pictures: (Uint8Array<ArrayBuffer> | null)[] = [];
  const skipped = rangesOf(rtf, ['{\\nonshppict', '{\\*\\listpicture', '{\\*\\listtable']);
  for (const { index } of rtf.matchAll(pictureStart)) {
    if (pictures.length === mostPictures) break;
    if (skipped.some(([from, to]) => index > from && index < to)) continue;
    pictures.push(pictureAt(rtf, index));
  }
  return pictures;
}

/** Where a group ends, from its opening brace; the end of the text for one that never closes. */
function groupEnd(rtf: string, from: number): number {
  const brace = /\\[\\{}]|[{}]/gu;
  brace.lastIndex = from;
  let depth = 0;
  for (let found = brace.exec(rtf); found !== null; found = brace.exec(rtf)) {
    if (found[0] === '{') depth += 1;
    if (found[0] === '}') depth -= 1;
    if (depth === 0) return found.index;
  }
  return rtf.length;
}

function rangesOf(rtf: string, openings: readonly string[]): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (const opening of openings) {
    let at = rtf.indexOf(opening);
    while (at !== -1) {
      const end = groupEnd(rtf, at);
      ranges.push([at, end]);
      at = rtf.indexOf(opening, end);
    }
  }
  return ranges;
}

function pictureAt(rtf: string, from: number): Uint8Array<ArrayBuffer> | null {
  const open = rtf.lastIndexOf('{', from);
  const group = rtf.slice(from, groupEnd(rtf, open));
  if (!/\\(?:png|jpeg)blip/u.test(group)) return null;
  const hex = withoutGroups(group)
    .replace(/\\[a-z]+-?\d* ?/giu, ' ')
    .replace(/\s+/gu, '');
  return bytesOfHex(hex);
}

/** A group's own text, without the groups inside it, which hold properties. */
function withoutGroups(group: string): string {
  let text = '';
  let depth = 0;
  for (const part of group.split(/([{}])/u)) {
    if (part === '{') depth += 1;
    else if (part === '}') depth -= 1;
    // A gap, or the number of a control word would run on in the digits behind the group.
    else if (depth === 0) text += ` ${part}`;
  }
  return text;
}

function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> | null {
  const length = hex.length / 2;
  const isWhole = length > 0 && Number.isInteger(length) && length <= limits.mediaBytes;
  if (!isWhole || /[^\da-f]/iu.test(hex)) return null;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}
