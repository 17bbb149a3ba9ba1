import { expect, test } from 'vitest';
import { articleContentSchema } from '#shared/domain/article';
import { journalEntrySchema } from '#shared/domain/draft';
import { emptyMetadata, metadataPatchSchema } from '#shared/domain/metadata';

/** The metadata of an article as the first release stored it. */
const old = {
  source: '榕川日报',
  publishedAt: '2026-07-12T08:30:00+08:00',
  url: 'https://www.rongchuan-portal.example/',
  siteLinks: ['榕川新闻'],
  breadcrumb: ['榕川市', '正文'],
  bylines: [{ role: 'reporter', name: '林知夏', work: '文' }],
  channel: '榕川新闻',
  keywords: ['水尺'],
  summary: '一句话。',
};

test('an article stored before there were more fields reads with the others empty', () => {
  const content = articleContentSchema.parse({
    documentVersion: 1,
    document: { type: 'doc', content: [] },
    metadata: old,
    template: null,
    portalId: 'rongchuan',
    page: null,
  });
  expect(content.metadata).toEqual({ ...emptyMetadata, ...old });
});

test('so does a journal entry', () => {
  const entry = journalEntrySchema.parse({ kind: 'metadata', metadata: old });
  expect(entry).toEqual({ kind: 'metadata', metadata: { ...emptyMetadata, ...old } });
});

test('a patch holds what it names and nothing else', () => {
  expect(metadataPatchSchema.parse({ source: '晚报' })).toEqual({ source: '晚报' });
  expect(metadataPatchSchema.safeParse({ sauce: '晚报' }).success).toBe(false);
});
