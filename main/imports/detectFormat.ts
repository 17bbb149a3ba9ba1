import { extname } from 'node:path';
import type { ConvertedFormat } from '#shared/domain/importReport';

/** What a file is by its bytes: read here, to be converted first, or nothing that is imported. */
export type DetectedFormat =
  | { readonly kind: 'docx' | 'text' }
  | { readonly kind: 'convert'; readonly format: ConvertedFormat }
  | { readonly kind: 'refused'; readonly reason: RefusedReason };

type RefusedReason = 'importPdf' | 'importPicture' | 'importEncrypted' | 'importMht';

const starts = (bytes: Uint8Array, ...signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);
const latin = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Tells a file by its bytes alone; the name decides only between formats that share their first bytes. */
export function detectFormat(bytes: Uint8Array, fileName: string): DetectedFormat {
  if (starts(bytes, 0x50, 0x4b)) return zipped(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    return compound(bytes, fileName);
  const head = latin(bytes, 0, 4096);
  if (head.startsWith('{\\rtf')) return { kind: 'convert', format: 'rtf' };
  if (head.startsWith('%PDF-')) return { kind: 'refused', reason: 'importPdf' };
  if (isPicture(bytes)) return { kind: 'refused', reason: 'importPicture' };
  if (/^MIME-Version:|^From: <Saved by/imu.test(head) && /multipart\/related/iu.test(head)) {
    return { kind: 'refused', reason: 'importMht' };
  }
  return { kind: 'text' };
}

/** Both are ZIP archives; one of OpenDocument begins with its type, uncompressed (OpenDocument 1.3, 3.3). */
function zipped(bytes: Uint8Array): DetectedFormat {
  const isOpenDocument = latin(bytes, 30, 120).includes(
    'mimetypeapplication/vnd.oasis.opendocument.text',
  );
  return isOpenDocument ? { kind: 'convert', format: 'odt' } : { kind: 'docx' };
}

/** Old Word and WPS files are OLE containers, and so is a DOCX behind a password. */
function compound(bytes: Uint8Array, fileName: string): DetectedFormat {
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes).includes(encrypted)) return { kind: 'refused', reason: 'importEncrypted' };
  const isWps = extname(fileName).toLowerCase() === '.wps';
  return { kind: 'convert', format: isWps ? 'wps' : 'doc' };
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
    (starts(bytes, 0x52, 0x49, 0x46, 0x46) && latin(bytes, 8, 12) === 'WEBP')
  );
}

const markdownExtensions: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdown', '.mkd']);
const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/iu;

/** Tells text by what it is: a page of HTML, Markdown, or plain. */
export function detectText(text: string, fileName: string): 'html' | 'markdown' | 'text' {
  if (pageStart.test(text.slice(0, 4096))) return 'html';
  const extension = extname(fileName).toLowerCase();
  if (markdownExtensions.has(extension)) return 'markdown';
  const isMarkup = ['.html', '.htm', '.xhtml'].includes(extension);
  return isMarkup && /<(?:p|div|br|h[1-6]|table|span)\b/iu.test(text) ? 'html' : 'text';
}

const metaCharset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu;

/** The character set that a page of HTML declares in its first 1,024 bytes (HTML Standard, 13.2.3.2), or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  return metaCharset.exec(latin(bytes, 0, 1024))?.[1]?.toLowerCase() ?? null;
}
