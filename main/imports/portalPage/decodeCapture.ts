import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';

// C0 control characters other than tab, line ends, vertical tab and form feed, and DEL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const controlCharacter = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/** Refuses a file by its size alone; call it on the file's status before reading it. */
export function checkCaptureSize(byteLength: number): void {
  if (byteLength === 0) throw new AppError('content_invalid', { reason: 'captureEmpty' });
  if (byteLength > limits.captureBytes) {
    throw new AppError('content_invalid', {
      reason: 'captureTooLarge',
      details: { bytes: byteLength, most: limits.captureBytes },
    });
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The likely encoding of bytes that are not UTF-8, by name; `unknown` when nothing fits. */
function guessEncoding(bytes: Uint8Array): string {
  const text = decodeStrictly(bytes, 'gb18030');
  if (text === null) return 'unknown';
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 4 > text.length ? 'gbk' : 'unknown';
}

function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Decodes the bytes of a captured page, strictly: no character is replaced and a byte order mark
 * stays in the text, so that encoding it again gives the same bytes. Throws `content_invalid` with the
 * reasons captureEmpty, captureTooLarge, captureNotUtf8 (`details.encoding`) and captureBinary.
 */
export function decodeCapture(bytes: Uint8Array): string {
  checkCaptureSize(bytes.byteLength);
  const mark = utf16Mark(bytes);
  const text = mark === null ? decodeStrictly(bytes, 'utf-8') : null;
  if (text === null) {
    const binary = mark === null && bytes.includes(0);
    throw new AppError('content_invalid', {
      reason: binary ? 'captureBinary' : 'captureNotUtf8',
      details: binary ? {} : { encoding: mark ?? guessEncoding(bytes) },
    });
  }
  if (controlCharacter.test(text)) {
    throw new AppError('content_invalid', { reason: 'captureBinary' });
  }
  if (text.trim() === '') throw new AppError('content_invalid', { reason: 'captureEmpty' });
  return text;
}
