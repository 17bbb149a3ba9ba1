import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { checkCaptureSize } from '../../../main/imports/portalPage/decodeCapture';
import { bytesOf, importBytes, importText } from './portalPageFixtures';

function refusalOf(act: () => unknown): AppError {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new RangeError('nothing was refused');
}

const utf16 = Uint8Array.of(0xfe, 0xff, 0x67, 0x65);
const notText = Uint8Array.of(0xff, 0xfa, 0x80, 0x81, 0xff);

describe('what is no captured page is refused by name', () => {
  test.each([
    ['an empty file', () => bytesOf('tests/fixtures/bad/empty.txt'), 'captureEmpty', {}],
    ['blank lines', () => bytesOf('tests/fixtures/bad/blank.txt'), 'captureEmpty', {}],
    ['GBK', () => bytesOf('tests/fixtures/bad/gbk.txt'), 'captureNotUtf8', { encoding: 'gbk' }],
    [
      'UTF-16, little end first',
      () => bytesOf('tests/fixtures/bad/utf16le.txt'),
      'captureNotUtf8',
      { encoding: 'utf-16le' },
    ],
    ['UTF-16, big end first', () => utf16, 'captureNotUtf8', { encoding: 'utf-16be' }],
    ['bytes of no encoding', () => notText, 'captureNotUtf8', { encoding: 'unknown' }],
    ['a picture', () => bytesOf('tests/fixtures/bad/binary.bin'), 'captureBinary', {}],
    ['prose', () => bytesOf('tests/fixtures/bad/not-a-page.txt'), 'captureNotAPage', {}],
  ])('%s', (_name, bytes, reason, details) => {
    const refusal = refusalOf(() => importBytes(bytes()));
    expect(refusal).toMatchObject({ code: 'content_invalid', reason, details });
  });

  test.each([
    ['a NUL', '题\u0000目\n来源:某报 2011-06-09 19:16\n正文。', 'captureBinary'],
    ['an escape', '题\u001b[0m\n来源:某报 2011-06-09 19:16\n正文。', 'captureBinary'],
    ['too many lines', '来源:某报 2011-06-09 19:16\n'.repeat(20_001), 'captureTooManyLines'],
    ['more furniture than a page can hold', '新闻推荐\n'.repeat(600), 'captureNotAPage'],
    ['a log', '2011-06-09 19:16 started\n2011-06-09 19:17 stopped', 'captureNotAPage'],
    ['Markdown', '# 题\n\n> 引用\n\na > b', 'captureNotAPage'],
  ])('%s', (_name, text, reason) => {
    expect(refusalOf(() => importText(text))).toMatchObject({ code: 'content_invalid', reason });
  });

  test('a file is measured before it is read', () => {
    expect(() => checkCaptureSize(limits.captureBytes)).not.toThrow();
    const refusal = refusalOf(() => checkCaptureSize(limits.captureBytes + 1));
    expect(refusal).toMatchObject({
      reason: 'captureTooLarge',
      details: { bytes: limits.captureBytes + 1, most: limits.captureBytes },
    });
    const large = new Uint8Array(limits.captureBytes + 1);
    expect(refusalOf(() => importBytes(large)).reason).toBe('captureTooLarge');
  });
});
