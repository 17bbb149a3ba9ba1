import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleContentSchema } from '#shared/domain/article';
import { captureSchema } from '#shared/domain/capture';
import { importBytes, importText, printed } from './portalPageFixtures';

const marks = [
  '来源:某城日报 2011-06-09 19:16\u00a0\u00a0 https://www.example.org/',
  '来源：某城日报',
  '来源:',
  '来源:2011-02-30 10:00',
  '某城日报 2013-05-14 08:20 大字',
  '地方网 > 某省 > 某市 > 某市新闻 > 正文',
  '某市新闻 某县新闻',
  '看某城事,知故乡情',
  '上半题 下半题 ——副题',
  '——',
  '新闻推荐',
  '相关新闻:',
  '相关推荐',
  '猜你喜欢:',
  '评论:(上半题 下半题 ——副题)',
  '评论:()',
  '频道推荐',
  '  • 热点阅读',
  '    图文看点',
  '  • 一条推荐',
  '•',
  '某市新闻,讲述家乡的故事,传播正能量。',
  '经济篇',
  '短短的篇头',
  '⑥',
  '⑦也是篇头',
  '一、小标题',
  '本报讯(记者王小明)昨日,记者看到了这件事。',
  '□王小明李晓红',
  '本报记者',
  '摄',
  '这是一个足够长的段落,写的是某城某街道某社区某小区某栋楼某单元某户人家的某一件不大不小的事情。',
] as const;

const separators = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\f',
  '\v',
  '　',
  ' ',
];

/** Any characters that a capture may hold: the refused control characters are left out. */
const strangeText = fc
  .string({ unit: 'binary', maxLength: 30 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the importer refuses
  .map((text) => text.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, ''));

const piece = fc.oneof(fc.constantFrom(...marks), strangeText, fc.constantFrom(...separators));

const page = fc
  .tuple(fc.constantFrom('', '\ufeff', '\n', '　'), fc.array(piece, { maxLength: 40 }), fc.nat())
  .chain(([start, pieces, seed]) =>
    fc.array(fc.constantFrom(...separators), { minLength: pieces.length + 1 }).map((gaps) => {
      const at = seed % (pieces.length + 1);
      const all = [...pieces.slice(0, at), '评论:(某题)', ...pieces.slice(at)];
      return start + all.map((text, index) => text + (gaps[index] ?? '\n')).join('');
    }),
  );

function hasMark(text: string): boolean {
  return text.split(/[\r\n]/).some((line) => line.trim() === '评论:(某题)');
}

describe('any text with a mark of a portal page', () => {
  test('comes back byte for byte, with every character in one segment', () => {
    fc.assert(
      fc.property(page, (text) => {
        fc.pre(hasMark(text));
        const bytes = new TextEncoder().encode(text);
        const imported = importBytes(bytes);
        expect(new TextEncoder().encode(printed(imported))).toEqual(bytes);
        let position = 0;
        for (const { start, end, raw } of imported.capture.segments) {
          expect(start).toBe(position);
          expect(raw).toBe(text.slice(start, end));
          position = end;
        }
        expect(position).toBe(text.length);
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  test('gives content and a capture that the library takes, with unique block ids', () => {
    fc.assert(
      fc.property(page, (text) => {
        fc.pre(hasMark(text));
        const { content, capture } = importText(text);
        expect(articleContentSchema.parse(content)).toEqual(content);
        expect(captureSchema.parse(capture)).toEqual(capture);
        const keys = capture.segments.flatMap(({ key }) => key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('prints the same from content and capture that went through JSON', () => {
    fc.assert(
      fc.property(page, (text) => {
        fc.pre(hasMark(text));
        const { content, capture } = importText(text);
        const stored = JSON.parse(JSON.stringify({ content, capture }));
        expect(printed(stored)).toBe(text);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('forms of a file', () => {
  const body = ['题目', '', '来源:某城日报 2011-06-09 19:16', '', '第一段。', '', '第二段。'];
  test.each([
    ['line feeds', body.join('\n'), 'lf', false],
    ['carriage returns and line feeds', `${body.join('\r\n')}\r\n`, 'crlf', true],
    ['carriage returns alone', body.join('\r'), 'cr', false],
    ['several kinds of line end', `${body.join('\n')}\r\n`, 'mixed', true],
    ['a byte order mark', `\ufeff${body.join('\n')}`, 'lf', false],
  ])('a page with %s', (_name, text, lineEnding, finalNewline) => {
    const imported = importText(text);
    expect(imported.capture).toMatchObject({ lineEnding, finalNewline });
    expect(printed(imported)).toBe(text);
    expect(imported.content.metadata.source).toBe('某城日报');
  });
});
