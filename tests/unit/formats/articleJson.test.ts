import { expect, test } from 'vitest';
import type { ArticleContent, ArticleRecord } from '#shared/domain/article';
import type { Metadata } from '#shared/domain/metadata';
import { articleJson } from '../../../main/cli/articleJson';
import { reviewed } from '../../support/reviewedArticle';
import { bytesOf, documentOf, importBytes, shippedProfile } from '../imports/portalPageFixtures';
import { contentWith, fullDocument } from '../portal/portalArticles';

function recordOf(content: ArticleContent): ArticleRecord {
  const summary = {
    id: 'article-1',
    revision: 3,
    status: 'draft' as const,
    title: '题',
    source: '',
    channel: '',
    publishedAt: null,
    words: 0,
    createdAt: '',
    updatedAt: '',
    trashedAt: null,
    hasRecovery: false,
    tags: [],
  };
  return { summary, content, problem: null };
}

test('an imported page, every part by name', () => {
  const { content } = importBytes(bytesOf('tests/fixtures/pages/crlf.txt'));
  const json = articleJson(recordOf(content), content, documentOf(content), shippedProfile());
  expect(json).toMatchObject({
    id: 'article-1',
    revision: 3,
    template: null,
    status: 'draft',
    headline: {
      kicker: '',
      main: ['市图书馆推出刷卡借书', '全城41个网点通借通还'],
      generated: false,
    },
    metadata: { source: '榕川日报', channel: '榕川新闻' },
    sections: [],
    counts: { characters: 226 },
  });
  expect(json.lead).toHaveLength(3);
  expect(json.body).toBe(json.lead.join('\n\n'));
  expect(json.furniture).toMatchObject({
    recommended: { label: '新闻推荐', title: '云坪县抽检首批上市春茶' },
    related: ['榕川市图书馆征集市民捐赠旧书', '石渡县图书馆延长夜间开放时间'],
    youMayLike: ['在公交车上读完一本书', '老书店的最后一张收据'],
    comments: { label: '评论:', title: '市图书馆推出刷卡借书 全城41个网点通借通还' },
    pictureFocus: [],
    hotRanking: [],
  });
  expect(json.furniture.channelRecommended).toHaveLength(5);
  expect(json.furniture.blocks).toBe(content.page);
});

test('an article of the desk, its lists as lines of one text', () => {
  const document = fullDocument();
  const content = contentWith(document, { channel: '云坪新闻' });
  const json = articleJson(recordOf(content), content, document, shippedProfile());
  expect(json.sections.map(({ label, number, headline }) => [label, number, headline])).toEqual([
    ['经济篇', '', '抢机遇\u00a0增后劲'],
    ['', '⑥', '第六节'],
  ]);
  expect(json.sections[0]?.paragraphs).toEqual([
    '第一节的话。',
    '小标题',
    '• 第一条\n  第一条的补充\n  • 小条\n• 第二条',
    '1. 第一条\n  第一条的补充\n  • 小条\n2. 第二条',
  ]);
  expect(json.furniture.slogan).toBe(shippedProfile().slogans.云坪新闻);
  expect(json.furniture.comments).toEqual({
    label: '评论:',
    title: '引题 上半题 下半题 ——副题',
  });
});

test('fields of later releases are named when they are filled in, and only then', () => {
  const document = fullDocument();
  const metadataOf = (metadata: Partial<Metadata>) => {
    const content = contentWith(document, metadata);
    return articleJson(recordOf(content), content, document, shippedProfile()).metadata;
  };
  expect(Object.keys(metadataOf({}))).toEqual([
    'source',
    'publishedAt',
    'url',
    'siteLinks',
    'breadcrumb',
    'bylines',
    'channel',
    'keywords',
    'summary',
  ]);
  expect(metadataOf({ pageNumber: 'A03', custom: { checked: true } })).toMatchObject({
    pageNumber: 'A03',
    custom: { checked: true },
  });
});

test('what colleagues say stands beside the text in force, whole', () => {
  const { document, review, long } = reviewed();
  const content = { ...contentWith(document), review };
  const json = articleJson(recordOf(content), content, document, shippedProfile());
  expect(json.body).toBe('每吨十二元。五月起施行。第二段。');
  const by = { author: '沈砚秋', at: '2026-03-01T08:00:00.000Z' };
  expect(json.review).toEqual({
    comments: [
      { ...review.threads[0], inText: true },
      { ...review.threads[1], inText: false },
    ],
    suggestions: [
      {
        ...{ id: 's1', ...by, inserted: long, deleted: '十二', formatted: '' },
        ...{ blocks: [], isMove: false },
      },
      {
        ...{ id: 's2', ...by, inserted: '', deleted: '', formatted: '' },
        ...{ blocks: ['split'], isMove: false },
      },
    ],
    highlights: [{ kind: 'verify', text: '五月' }],
  });
});
