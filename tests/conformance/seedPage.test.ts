import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '#shared/domain/article';
import { headlineLine, readDocument } from '#shared/editor/readDocument';
import { articleJson } from '../../main/cli/articleJson';
import { renderExport } from '../../main/exports/formats';
import { documentOf, importBytes, shippedProfile } from '../unit/imports/portalPageFixtures';

const folder = process.env.KAPOK_CONFORMANCE_DIR ?? '';
const file = join(folder, 'seed', 'portal-page.txt');

/** The captured page that the product drafts for; the numbers are the ones measured on it by hand. */
describe.runIf(folder !== '' && existsSync(file))('the seed page', () => {
  const bytes = new Uint8Array(existsSync(file) ? readFileSync(file) : []);
  const source = new TextDecoder().decode(bytes);
  const lines = source.split('\n');
  const { content, capture, warnings } = importBytes(bytes);
  const document = documentOf(content);
  const view = readDocument(document);
  const json = articleJson(
    { summary: { id: 'seed-1', revision: 1, status: 'draft' } } as unknown as ArticleRecord,
    content,
    document,
    shippedProfile(),
  );

  test('comes back byte for byte', () => {
    const snapshot = {
      articleId: 'seed-1',
      content,
      capture,
      profile: shippedProfile(),
      media: {},
      fileNameBase: 'seed',
    };
    const { files, losses } = renderExport('portal-text', snapshot);
    expect(files[0]?.bytes).toEqual(bytes);
    expect(losses).toEqual([]);
  });

  test('has every character in a segment and nothing that was not understood', () => {
    expect(warnings).toEqual([]);
    expect(capture.segments.map(({ raw }) => raw).join('')).toBe(source);
    const loose = capture.segments.filter(({ key, raw }) => key === null && raw.trim() !== '');
    expect(loose).toEqual([]);
    expect(content.page?.filter(({ kind }) => kind === 'unknown')).toEqual([]);
    for (const { key, raw, text } of capture.segments) {
      if (key !== null) expect(text).toBe(raw);
    }
  });

  test('keeps the form of the file', () => {
    expect(capture).toMatchObject({
      byteLength: 13_045,
      lineEnding: 'lf',
      finalNewline: false,
      foldState: 'asciiFolded',
    });
  });

  test('has the head of the page', () => {
    expect(headlineLine(view.headline)).toBe(lines[3]);
    expect(view.headline.main).toHaveLength(2);
    expect(`——${view.headline.subtitle}`).toBe(lines[3]?.split(' ').at(-1));
    expect(json.headline.generated).toBe(false);
    expect(content.metadata).toMatchObject({
      source: '攀枝花日报',
      publishedAt: '2011-06-09T19:16:00+08:00',
      url: 'https://www.yybnet.net/',
      channel: '攀枝花新闻',
      bylines: [],
    });
    expect(content.metadata.siteLinks.join(' ')).toBe(lines[0]);
    expect(content.metadata.breadcrumb.join(' > ')).toBe(lines[1]);
  });

  test('has two paragraphs of lead and four sections', () => {
    const body = lines.slice(7, 62).filter((line) => line !== '');
    expect(body).toHaveLength(28);
    expect(json.lead).toEqual(body.slice(0, 2));
    expect(json.sections.map(({ label }) => label)).toEqual([
      '经济建设篇',
      '社会环境篇',
      '党的建设篇',
      '民生服务篇',
    ]);
    expect(json.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([4, 4, 5, 5]);
    for (const { headline } of json.sections) expect(headline).toContain('\u00a0');
    expect(json.body).toBe(body.join('\n\n'));
  });

  test('has its measured length', () => {
    expect(json.counts).toMatchObject({ han: 3_470, characters: 4_022 });
  });

  test('has the page furniture line by line', () => {
    const { furniture } = json;
    const textAt = (line: number): string | undefined => lines[line - 1]?.replace(/^ +(?:• )?/, '');
    expect(furniture.recommended).toEqual({
      label: textAt(64),
      title: textAt(66),
      teaser: textAt(68),
    });
    expect(furniture.slogan).toBe(textAt(70));
    expect([furniture.related, furniture.youMayLike]).toEqual([[], []]);
    expect(furniture.comments).toEqual({ label: '评论:', title: lines[3] });
    expect(furniture.channelRecommended).toEqual([76, 77, 78, 79, 80].map(textAt));
    expect(furniture.hotReading).toEqual([textAt(82)]);
    expect(furniture.pictureFocus).toEqual([]);
    expect(furniture.localFolk).toEqual([textAt(85)]);
    expect(furniture.hotRanking).toEqual([]);
    const lists = furniture.blocks.filter((block) => block.kind === 'list');
    expect(lists.map(({ label }) => label)).toEqual([72, 73, 75, 81, 83, 84, 86].map(textAt));
    expect(lists.filter(({ labelBulleted }) => labelBulleted)).toHaveLength(1);
  });
});
