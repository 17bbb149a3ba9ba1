import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { exportBaseName } from '../../../main/exports/fileNames';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 60_000 });

const id = '0198c0de-aaaa-7bbb-8ccc-ddddeeeeffff';
const base = (title: string) => exportBaseName(title, id).replace(/-0198c0de$/, '');

describe('exportBaseName', () => {
  test.each([
    ['a headline as it is', '旱渠变清渠 荒坡成果园', '旱渠变清渠 荒坡成果园'],
    ['no headline', '', 'kapok'],
    ['white space alone', ' \t\u3000\n', 'kapok'],
    ['what Windows forbids', 'a<b>c:d"e/f\\g|h?i*j', 'a b c d e f g h i j'],
    ['nothing but what Windows forbids', '???***', 'kapok'],
    ['full-width marks, which are allowed', '通水了吗？“通了”：见闻', '通水了吗？“通了”：见闻'],
    ['line ends and tabs', '上\n下\r\n左\t右', '上 下 左 右'],
    ['a no-break and an ideographic space', '上\u00a0下\u3000左', '上 下 左'],
    ['NUL and other controls', 'a\u0000b\u0007c\u007fd', 'a b c d'],
    ['marks that turn the reading direction', 'a\u202egpj.exe\u2066b', 'a gpj.exe b'],
    ['dots and blanks at the end', '未完待续... . ', '未完待续'],
    ['blanks at the start', '  渠', '渠'],
    ['letters written in two parts', 'Cafe\u0301', 'Café'],
    ['emoji, joined ones too', '通水👩‍🌾🎉', '通水👩‍🌾🎉'],
    ['a Han character outside the first plane', '𠮷田', '𠮷田'],
    ['a path', '../../etc/passwd', '.. .. etc passwd'],
    ['an extension in the headline', '报告.docx', '报告.docx'],
    ['a device name', 'CON', 'kapok CON'],
    ['a device name in small letters', 'nul', 'kapok nul'],
    ['a numbered device', 'com1', 'kapok com1'],
    ['a device numbered above the line', 'LPT²', 'kapok LPT²'],
    ['a word that only begins like a device', 'CONSOLE', 'CONSOLE'],
    ['a device name with an extension, which Windows keeps as well', 'con.2026', 'kapok con.2026'],
    ['a device name with a blank before the dot', 'AUX .txt', 'kapok AUX .txt'],
  ])('%s', (_rule, title, expected) => {
    expect(base(title)).toBe(expected);
  });

  test.each([
    ['60 Han characters fill it', '渠', 60, 60],
    ['61 are cut to 60', '渠', 61, 60],
    ['characters of four bytes', '𠮷', 100, 45],
    ['emoji', '🎉', 100, 45],
    ['Latin letters', 'a', 300, 180],
  ])('180 bytes are the most: %s', (_rule, character, count, kept) => {
    expect(base(character.repeat(count))).toBe(character.repeat(kept));
  });

  test('a blank or dot that the cut brings to the end goes too', () => {
    expect(base(`${'渠'.repeat(59)}a. 水`)).toBe(`${'渠'.repeat(59)}a`);
  });

  test('articles of one headline have names of their own', () => {
    const other = exportBaseName('旱渠变清渠', '0298c0de-aaaa-7bbb-8ccc-ddddeeeeffff');
    expect(exportBaseName('旱渠变清渠', id)).not.toBe(other);
  });

  test('both ways to write a letter give one name', () => {
    expect(exportBaseName('Cafe\u0301', id)).toBe(exportBaseName('Café', id));
  });

  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'con',
          'AUX',
          '.',
          ' ',
          '¹',
          'com1',
          '/',
          '渠',
          '\u202e',
          'e\u0301',
          '👩‍🌾',
          '\ud842',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('the name is valid on Windows, macOS and Linux, whatever the headline', () => {
    fc.assert(
      fc.property(title, fc.uuid(), (text, articleId) => {
        const name = `${exportBaseName(text, articleId)}.html`;
        expect(name).not.toMatch(/[<>:"/\\|?*]/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is that there are none
        expect(name).not.toMatch(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(name).not.toMatch(/^ |[. ]$/);
        expect(name.split('.')[0]?.trimEnd()).not.toMatch(/^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$/i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.length).toBeLessThanOrEqual(255);
        expect(name).toBe(name.normalize('NFC'));
        expect(name.isWellFormed()).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
