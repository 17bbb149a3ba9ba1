import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';

/** A file of text as it reads, and the character set that its bytes are sound in. */
export type DecodedText = { readonly text: string; readonly charset: string };

// C0 control characters other than tab, line ends, vertical tab and form feed, and DEL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const controlCharacter = /[\u0000-\u0008\u000e-\u001f\u007f]/;

const marks: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a file of text, strictly: no character is replaced. The byte order mark decides, then what the file
 * declares, then soundness: UTF-8, which Chinese text in another set hardly ever is by chance, UTF-16
 * where there are zero bytes, and GB18030. Errors: `content_invalid` with the reasons importEmpty,
 * importTooLarge, importBinary and importCharset.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  if (bytes.byteLength === 0) refuse('importEmpty');
  if (bytes.byteLength > limits.importTextBytes) {
    refuse('importTextTooLarge', { bytes: bytes.byteLength });
  }
  const decoded = decodeSoundly(bytes, declared);
  if (decoded === null) refuse(bytes.includes(0) ? 'importBinary' : 'importCharset');
  if (decoded.text.trim() === '') refuse('importEmpty');
  return decoded;
}

function refuse(reason: string, details: AppError['details'] = {}): never {
  throw new AppError('content_invalid', { reason, details });
}

function decodeSoundly(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return decodeAs(marked[0], bytes);
  if (bytes.includes(0)) return decodeUtf16(bytes);
  const charsets = ['utf-8', ...(declared === null ? [] : [declared]), 'gb18030'];
  for (const charset of charsets) {
    const decoded = decodeAs(charset, bytes);
    if (decoded !== null) return decoded;
  }
  return null;
}

function decodeAs(charset: string, bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    if (controlCharacter.test(text)) return null;
    return { text, charset: charset === 'gb18030' ? chineseCharset(bytes) : charset };
  } catch {
    // Not sound in this set, or a set that there is none of.
    return null;
  }
}

/** Text without a mark is of that byte order alone in which it is sound and has the ends of lines or spaces. */
function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  const sound = ['utf-16le', 'utf-16be'].flatMap((charset) => {
    const decoded = decodeAs(charset, bytes);
    return decoded !== null && /[\n\r ]/u.test(decoded.text) ? decoded : [];
  });
  const [only, ...more] = sound;
  return only !== undefined && more.length === 0 ? only : null;
}

/** GBK is the part of GB18030 without characters of four bytes: a second byte that is a digit begins those. */
function chineseCharset(bytes: Uint8Array): string {
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    const second = bytes[at + 1] ?? 0;
    if (second >= 0x30 && second <= 0x39) return 'gb18030';
    at += 1;
  }
  return 'gbk';
}
