import { describe, expect, test } from 'vitest';
import { articleContentSchema, articleIdSchema } from '#shared/domain/article';
import { journalBatchSchema } from '#shared/domain/draft';
import { momentSchema } from '#shared/domain/fields/fieldValue';
import { limits } from '#shared/domain/limits';
import { emptyMetadata, metadataSchema } from '#shared/domain/metadata';
import { pageBlockSchema } from '#shared/domain/pageBlock';
import { portalProfileSchema } from '#shared/domain/portalProfile';
import { defaultSettings, settingsSchema } from '#shared/domain/settings';

const ok = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('article ids', () => {
  test.each([
    ['0198c0de-aaaa-7bbb-8ccc-ddddeeeeffff', true],
    ['abc123', true],
    ['abc12', false],
    ['a'.repeat(41), false],
    ['ABCDEF', false],
    ['../../a', false],
    ['abcdef\n', false],
    ['榕川榕川榕川', false],
  ])('%j: %s', (id, expected) => {
    expect(ok(articleIdSchema, id)).toBe(expected);
  });
});

describe('a moment with its offset', () => {
  test.each([
    ['2026-07-12T08:30+08:00', true],
    ['2026-07-12T08:30:59+08:00', true],
    ['2026-02-29T08:30+08:00', true],
    ['2026-07-12T08:30', false],
    ['2026-07-12T08:30Z', false],
    ['2026-07-12T08:30+09:00', true],
    ['2026-07-12T08:30-03:30', true],
    ['2026-07-12T08:30+15:00', false],
    ['2026-13-12T08:30+08:00', false],
    ['2026-07-12T25:30+08:00', false],
    ['2026-07-12T08:60+08:00', false],
    ['2026-7-12T08:30+08:00', false],
    ['2026-07-12 08:30+08:00', false],
    [' 2026-07-12T08:30+08:00', false],
    ['', false],
  ])('%j: %s', (value, expected) => {
    expect(ok(momentSchema, value)).toBe(expected);
  });
});

describe('metadata', () => {
  const long = 'x'.repeat(limits.lineLength);
  test.each([
    ['empty metadata is metadata', {}, true],
    ['a line at its limit', { source: long }, true],
    ['a line over its limit', { source: `${long}x` }, false],
    ['a list over its limit', { keywords: Array(limits.listLength + 1).fill('') }, false],
    ['a summary over its limit', { summary: 'x'.repeat(limits.summaryLength + 1) }, false],
    ['an unknown role', { bylines: [{ role: 'boss', name: '林一', work: '' }] }, false],
    ['a byline without name', { bylines: [{ role: 'reporter', work: '' }] }, false],
    ['a source that is no text', { source: ['榕川日报'] }, false],
    ['a null where text is meant', { channel: null }, false],
  ])('%s: %o', (_rule, patch, expected) => {
    expect(ok(metadataSchema, { ...emptyMetadata, ...patch })).toBe(expected);
  });
});

describe('an article’s content', () => {
  const content = {
    documentVersion: 1,
    document: { type: 'doc', content: [] },
    metadata: emptyMetadata,
    template: null,
    portalId: '',
    page: null,
  };
  test.each([
    ['as it is', {}, true],
    ['with blocks of the page', { page: [{ kind: 'body', id: 'b' }] }, true],
    ['without a document', { document: null }, false],
    ['with a part for the document', { document: { type: 'lead', content: [] } }, false],
    ['with content that is no list', { document: { type: 'doc', content: {} } }, false],
    ['of version 0', { documentVersion: 0 }, false],
    ['of a version that is no whole number', { documentVersion: 1.5 }, false],
    ['with an unknown block of the page', { page: [{ kind: 'script', id: 'b' }] }, false],
    ['with a page that is no list', { page: {} }, false],
  ])('%s: %o', (_rule, patch, expected) => {
    expect(ok(articleContentSchema, { ...content, ...patch })).toBe(expected);
  });
});

describe('a journal batch', () => {
  const batch = {
    articleId: 'abcdef',
    baseRevision: 1,
    firstSeq: 1,
    entries: [{ kind: 'steps', steps: [{ stepType: 'replace', from: 1, to: 1 }] }],
  };
  test.each([
    ['as it is', {}, true],
    ['of metadata', { entries: [{ kind: 'metadata', metadata: emptyMetadata }] }, true],
    ['without entries', { entries: [] }, false],
    ['over the limit', { entries: Array(limits.journalEntries + 1).fill(batch.entries[0]) }, false],
    ['numbered from 0', { firstSeq: 0 }, false],
    ['on revision 0', { baseRevision: 0 }, false],
    ['of an unknown kind', { entries: [{ kind: 'script' }] }, false],
    ['with a step of no type', { entries: [{ kind: 'steps', steps: [{}] }] }, false],
  ])('%s: %o', (_rule, patch, expected) => {
    expect(ok(journalBatchSchema, { ...batch, ...patch })).toBe(expected);
  });

  test('steps keep all that they hold', () => {
    expect(journalBatchSchema.parse(batch)).toEqual(batch);
  });
});

describe('page blocks, profiles and settings', () => {
  test.each([
    ['a banner', { kind: 'banner', id: 'b', text: '榕川要闻' }, true],
    ['a banner without text', { kind: 'banner', id: 'b' }, false],
    ['an id that is empty', { kind: 'body', id: '' }, false],
    ['an unknown line', { kind: 'unknown', id: 'b', text: '……' }, true],
    ['a list of no known name', { kind: 'list', id: 'b', name: 'ads' }, false],
  ])('%s: %o', (_rule, block, expected) => {
    expect(ok(pageBlockSchema, block)).toBe(expected);
  });

  test.each([
    ['https://news.rongchuan.example/', true],
    ['http://news.rongchuan.example/', false],
    ['javascript:alert(1)', false],
    ['https://news.rongchuan.example/"onclick="x', false],
    ['https://a b', false],
    ['data:text/html,x', false],
  ])('a profile’s address %j: %s', (url, expected) => {
    expect(ok(portalProfileSchema.shape.siteUrl, url)).toBe(expected);
  });

  test.each([
    ['the defaults', {}, true],
    ['an unknown theme', { theme: 'sepia' }, false],
    [
      'a pane wider than the window',
      { panes: { list: true, side: true, layout: { list: 101 } } },
      false,
    ],
    [
      'a width that is no number',
      { panes: { list: true, side: true, layout: { list: Number.NaN } } },
      false,
    ],
  ])('settings: %s', (_rule, patch, expected) => {
    expect(ok(settingsSchema, { ...defaultSettings, ...patch })).toBe(expected);
  });
});
