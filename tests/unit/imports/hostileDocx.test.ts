import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveBounds } from '../../../main/imports/docx/archive';
import { refusalOfFile } from '../../support/importing';
import { paragraph, wordEntries, wordFile } from '../../support/wordFile';

const body = paragraph('正文。');
const whole = wordFile({ body });
const entries = wordEntries({ body });
const with_ = (files: Parameters<typeof zipSync>[0]) => zipSync({ ...entries, ...files });
const document = (text: string) => with_({ 'word/document.xml': strToU8(text) });
const nested = `${'<w:sdt>'.repeat(60_000)}${'</w:sdt>'.repeat(60_000)}`;

/** The whole file with one of its marks another, as a file system or a sender may leave it. */
function patched(from: readonly number[], to: readonly number[]): Uint8Array {
  const bytes = Buffer.from(whole);
  for (
    let at = bytes.indexOf(Buffer.from(from));
    at !== -1;
    at = bytes.indexOf(Buffer.from(from), at + 1)
  ) {
    bytes.set(to, at);
  }
  return bytes;
}

test.each<[string, string, Uint8Array]>([
  ['is cut off', 'importDamaged', whole.subarray(0, whole.length - 60)],
  ['is cut off early', 'importDamaged', whole.subarray(0, 40)],
  ['is a spreadsheet', 'importNotWord', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
  ['has a name that leads out', 'importUnsafe', with_({ '../evil.xml': strToU8('x') })],
  ['has an absolute name', 'importUnsafe', with_({ '/etc/evil.xml': strToU8('x') })],
  [
    'has too many parts',
    'importUnsafe',
    with_(
      Object.fromEntries(
        Array.from({ length: archiveBounds.entries }, (_x, at) => [`a${at}`, new Uint8Array()]),
      ),
    ),
  ],
  ['is a bomb', 'importUnsafe', with_({ 'word/bomb.xml': new Uint8Array(50 * 1024 * 1024) })],
  ['declares entities', 'importUnsafe', document('<!DOCTYPE w [<!ENTITY a "b">]><w/>')],
  ['is no XML', 'importDamaged', document('<w:document><w:body></w:document>')],
  ['has no body', 'importDamaged', document('<w:document xmlns:w="w"/>')],
  ['is empty inside', 'importDamaged', document('')],
  [
    'nests without end',
    'importUnsafe',
    document(`<w:document xmlns:w="w"><w:body>${nested}</w:body></w:document>`),
  ],
  [
    'wants a password',
    'importEncrypted',
    patched([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0], [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 1, 0]),
  ],
])('a document that %s is refused as %s', async (_what, reason, bytes) => {
  expect(await refusalOfFile({ name: 'a.docx', bytes })).toBe(reason);
});

test('a document behind a password is told by its container', async () => {
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const bytes = Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
  expect(await refusalOfFile({ name: 'a.docx', bytes })).toBe('importEncrypted');
});
