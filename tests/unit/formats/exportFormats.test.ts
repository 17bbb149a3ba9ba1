import { describe, expect, test } from 'vitest';
import { exportFormats } from '#shared/domain/job';
import type { Metadata } from '#shared/domain/metadata';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
} from '#shared/editor/buildDocument';
import type { ExportSnapshot } from '../../../main/exports/exportSnapshot';
import { formatters, renderExport } from '../../../main/exports/formats';
import { bytesOf, countingIds, importBytes, shippedProfile } from '../imports/portalPageFixtures';
import { contentWith, fullDocument, nodeOf, pictureId } from '../portal/portalArticles';

const profile = shippedProfile();
const picture = { mime: 'image/png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) };

function snapshot(over: Partial<ExportSnapshot> = {}): ExportSnapshot {
  return {
    articleId: 'article-1',
    content: contentWith(fullDocument(), { source: '榕川日报', channel: '云坪新闻' }),
    capture: null,
    profile,
    media: { [pictureId]: picture },
    fileNameBase: '上半题-article1',
    ...over,
  };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function markdownOf(text: string, metadata: Partial<Metadata> = {}): string {
  const makeId = countingIds();
  const headline = buildHeadline({ kicker: '', main: ['题'], subtitle: '' }, makeId);
  const document = buildDocument(headline, buildLead([buildParagraph(text, makeId)], makeId), []);
  return textOf(
    renderExport('markdown', snapshot({ content: contentWith(document, metadata) })).files[0]
      ?.bytes,
  );
}

describe('every format', () => {
  test.each(exportFormats)(
    '%s names itself, writes one named file and repeats itself',
    (format) => {
      const formatter = formatters[format];
      expect(formatter.format).toBe(format);
      const first = renderExport(format, structuredClone(snapshot()));
      expect(first).toEqual(renderExport(format, snapshot()));
      expect(first.files[0]?.name).toBe(`上半题-article1.${formatter.extension}`);
    },
  );

  test.each(exportFormats)('%s refuses a document that fails its check', (format) => {
    const { content } = snapshot();
    const broken = { ...content, document: { type: 'doc' as const, content: [{ type: 'table' }] } };
    expect(() => renderExport(format, snapshot({ content: broken }))).toThrow('documentUnreadable');
  });
});

describe('portal-html', () => {
  test('holds its pictures itself and loses nothing', () => {
    const { files, losses } = renderExport('portal-html', snapshot());
    expect(textOf(files[0]?.bytes)).toContain('<img src="data:image/png;base64,iVBORw=="');
    expect(losses).toEqual([]);
  });

  test.each([
    ['missing', {}],
    ['of a kind that pages do not show', { [pictureId]: { ...picture, mime: 'image/svg+xml' } }],
  ])('tells a picture that is %s', (_name, media) => {
    const { files, losses } = renderExport('portal-html', snapshot({ media }));
    expect(textOf(files[0]?.bytes)).not.toContain('<img');
    expect(losses).toEqual([{ key: 'missingPicture', count: 1 }]);
  });
});

describe('portal-text', () => {
  test('tells what plain text cannot hold', () => {
    const metadata = {
      keywords: ['灯会', '老街'],
      summary: '一句话。',
      bylines: [
        { role: 'photographer', name: '高云锦', work: '摄' },
        { role: 'reporter', name: '沈砚秋', work: '' },
      ],
    } as const;
    const content = contentWith(fullDocument(), metadata);
    expect(renderExport('portal-text', snapshot({ content })).losses).toEqual([
      { key: 'bold', count: 2 },
      { key: 'italic', count: 2 },
      { key: 'figure', count: 1 },
      { key: 'byline', count: 1 },
      { key: 'keywords', count: 2 },
      { key: 'summary', count: 1 },
    ]);
  });

  test.each(['chronicle', 'bom', 'crlf', 'nbsp-everywhere'])(
    'of an untouched import (%s) is the captured file',
    (name) => {
      const bytes = bytesOf(`tests/fixtures/pages/${name}.txt`);
      const { content, capture } = importBytes(bytes);
      const result = renderExport('portal-text', snapshot({ content, capture }));
      expect(result.files[0]?.bytes).toEqual(bytes);
      expect(result.losses).toEqual([]);
    },
  );
});

describe('markdown', () => {
  test('carries every field that is filled in, a template’s own too', () => {
    const text = markdownOf('文。', {
      place: { name: '临波镇', within: '云坪县' },
      topics: ['medtop:20000337'],
      pageNumber: 'A03',
      urgency: 4,
      embargoUntil: '2026-12-01T06:00:00+08:00',
      custom: { 'issuing-body': '市水务局', checked: true, copies: ['档案馆', '"甲"'] },
    });
    expect(text.split('---')[1]).toBe(
      [
        '',
        'title: "题"',
        'place: "云坪县 临波镇"',
        'topics:',
        '  - "medtop:20000337"',
        'page: "A03"',
        'embargo: "2026-12-01T06:00:00+08:00"',
        'urgency: "4"',
        'custom:',
        '  issuing-body: "市水务局"',
        '  checked: true',
        '  copies: ["档案馆","\\"甲\\""]',
        '',
      ].join('\n'),
    );
  });

  test('has front matter, heads, lists, quotation and picture', () => {
    const content = contentWith(fullDocument(), {
      source: '榕川日报',
      publishedAt: '2024-05-06T07:08:00+08:00',
      channel: '云坪新闻',
      keywords: ['灯会'],
      bylines: [{ role: 'reporter', name: '高云锦', work: '摄' }],
    });
    const { files, losses } = renderExport('markdown', snapshot({ content }));
    expect(files.map(({ name }) => name)).toEqual(['上半题-article1.md', '上半题-article1-1.png']);
    expect(files[1]?.bytes).toEqual(picture.bytes);
    expect(losses).toEqual([{ key: 'furniture', count: 5 }]);
    expect(textOf(files[0]?.bytes)).toBe(
      [
        '---',
        'title: "上半题 下半题"',
        'kicker: "引题"',
        'subtitle: "副题"',
        'source: "榕川日报"',
        'date: "2024-05-06T07:08:00+08:00"',
        'channel: "云坪新闻"',
        'bylines:',
        '  - role: "reporter"',
        '    name: "高云锦"',
        '    work: "摄"',
        'keywords:',
        '  - "灯会"',
        '---',
        '',
        '引题',
        '',
        '# 上半题 下半题',
        '',
        '——副题',
        '',
        '导语一。',
        '',
        '平常的字,**加重**的字和*楷体*的字,***两样***。',
        '',
        '## 经济篇 · 抢机遇\u00a0增后劲',
        '',
        '第一节的话。',
        '',
        '### 小标题',
        '',
        '- 第一条',
        '',
        '  第一条的补充',
        '',
        '  - 小条',
        '- 第二条',
        '',
        '1. 第一条',
        '',
        '   第一条的补充',
        '',
        '   - 小条',
        '2. 第二条',
        '',
        '## ⑥第六节',
        '',
        '> 引来的话。',
        '>',
        '> 又一句。',
        '',
        '![江边](<上半题-article1-1.png>)',
        '',
        '江边的灯会。 高云锦 摄',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['# 不是标题', '\\# 不是标题'],
    ['- 不是条目', '\\- 不是条目'],
    ['+ 不是条目', '\\+ 不是条目'],
    ['2024. 不是条目', '2024\\. 不是条目'],
    ['1) 不是条目', '1\\) 不是条目'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> 不是引文', '\\> 不是引文'],
    ['    不是代码', '不是代码'],
    ['`不是代码`', '\\`不是代码\\`'],
    ['a*b*c_d_', 'a\\*b\\*c\\_d\\_'],
    ['[不是](链接)', '\\[不是\\](链接)'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['~~~|', '\\~\\~\\~\\|'],
    ['尾\\', '尾\\\\'],
  ])('%s stays text', (text, expected) => {
    expect(markdownOf(text).split('\n').at(-2)).toBe(expected);
  });

  test.each([
    ['plain', '"plain"'],
    ['yes', '"yes"'],
    ['2024-01-01', '"2024-01-01"'],
    ['a: b # c', '"a: b # c"'],
    ['"引"\\', '"\\"引\\"\\\\"'],
    ['一行\n二行', '"一行\\n二行"'],
    ['---', '"---"'],
    ['\u2028\u0085\ufeff', '"\\u2028\\u0085\\ufeff"'],
  ])('front matter quotes %j', (source, expected) => {
    expect(markdownOf('正文。', { source })).toContain(`\nsource: ${expected}\n`);
  });

  test('emphasis that asterisks could not close between Han and marks is a tag', () => {
    const paragraph = nodeOf({
      type: 'paragraph',
      attrs: { id: 'p' },
      content: [
        { type: 'text', text: '他说' },
        { type: 'text', text: '“好。”', marks: [{ type: 'bold' }] },
        { type: 'text', text: '又说' },
        { type: 'text', text: '一', marks: [{ type: 'bold' }] },
        { type: 'text', text: '二', marks: [{ type: 'italic' }] },
      ],
    });
    const makeId = countingIds();
    const headline = buildHeadline({ kicker: '', main: ['题'], subtitle: '' }, makeId);
    const document = buildDocument(headline, buildLead([paragraph], makeId), []);
    const { files } = renderExport('markdown', snapshot({ content: contentWith(document) }));
    expect(textOf(files[0]?.bytes).split('\n').at(-2)).toBe(
      '他说<strong>“好。”</strong>又说<strong>一</strong><em>二</em>',
    );
  });
});
