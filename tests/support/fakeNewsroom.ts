import {
  type ArticleContent,
  type ArticleSummary,
  currentDocumentVersion,
  type DocumentJson,
} from '#shared/domain/article';
import { type ArticleStretch, type ArticleView, plainView } from '#shared/domain/articleView';
import { type DeskNotes, noDeskNotes } from '#shared/domain/deskNotes';
import { AppError } from '#shared/domain/errors';
import type { SavedSearch, SearchRequest } from '#shared/domain/foundArticle';
import type { Job } from '#shared/domain/job';
import type { MediaTopic } from '#shared/domain/mediaTopic';
import { emptyMetadata, type Metadata } from '#shared/domain/metadata';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { emptyReview } from '#shared/domain/review';
import { defaultSettings, type Settings } from '#shared/domain/settings';
import type { Snippet } from '#shared/domain/snippet';
import type { Template } from '#shared/domain/template';
import type { TemplateRecord } from '#shared/domain/templateRecord';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
  buildSection,
} from '#shared/editor/buildDocument';
import { parseDocument } from '#shared/editor/parseDocument';
import { countBody, headlineLine, readDocument } from '#shared/editor/readDocument';
import { foldText } from '../../renderer/language';
import { createFakeBridge, type FakeAnswers, type FakeBridge } from './fakeBridge';
import { slot, template } from './templates';

export type FakeArticle = { summary: ArticleSummary; content: ArticleContent };

/** The state behind the fake bridge; tests change it and look at it. */
export type FakeNewsroom = {
  readonly articles: Map<string, FakeArticle>;
  jobs: Job[];
  settings: Settings;
  readonly deskNotes: Map<string, DeskNotes>;
};

let lastId = 0;
const makeId = () => {
  lastId += 1;
  return lastId.toString(16).padStart(16, '0');
};

export type ArticleText = {
  readonly kicker?: string;
  readonly main: readonly string[];
  readonly subtitle?: string;
  readonly lead: readonly string[];
  readonly sections?: readonly {
    readonly label: string;
    readonly headline: string;
    readonly text: readonly string[];
  }[];
};

/** A document from plain words. */
export function documentOf(text: ArticleText): DocumentJson {
  const paragraphs = (lines: readonly string[]) =>
    lines.map((line) => buildParagraph(line, makeId));
  const document = buildDocument(
    buildHeadline(
      { kicker: text.kicker ?? '', main: text.main, subtitle: text.subtitle ?? '' },
      makeId,
    ),
    buildLead(paragraphs(text.lead), makeId),
    (text.sections ?? []).map(({ label, headline, text: lines }) =>
      buildSection({ label, headline }, paragraphs(lines), makeId),
    ),
  );
  return document.toJSON() as DocumentJson;
}

/** An article as the library would hold it. */
export function fakeArticle(
  id: string,
  text: ArticleText,
  options: { metadata?: Partial<Metadata>; summary?: Partial<ArticleSummary> } = {},
): FakeArticle {
  const metadata = { ...emptyMetadata, ...options.metadata };
  const content: ArticleContent = {
    documentVersion: currentDocumentVersion,
    document: documentOf(text),
    metadata,
    template: null,
    review: emptyReview,
    portalId: 'rongchuan',
    page: null,
  };
  const summary: ArticleSummary = {
    id,
    revision: 1,
    status: 'draft',
    title: titleOf(content),
    source: metadata.source,
    channel: metadata.channel,
    publishedAt: metadata.publishedAt,
    words: lengthOf(content),
    createdAt: '2026-03-02T02:00:00.000Z',
    updatedAt: '2026-03-02T03:00:00.000Z',
    trashedAt: null,
    hasRecovery: false,
    tags: [],
    ...options.summary,
  };
  return { summary, content };
}

function checkedDocument(content: ArticleContent) {
  const parsed = parseDocument(content.document);
  if (!parsed.ok) throw new Error('the fake newsroom was given a broken document');
  return parsed.document;
}
const titleOf = (content: ArticleContent) =>
  headlineLine(readDocument(checkedDocument(content)).headline);
const lengthOf = (content: ArticleContent) => countBody(checkedDocument(content)).words;

export const fakeTemplates: readonly Template[] = [
  fakeTemplate('blank', '空白稿', 'Blank article', []),
  fakeTemplate('development-chronicle', '发展纪实', 'Development chronicle', [
    '经济建设篇',
    '社会环境篇',
    '党的建设篇',
    '民生服务篇',
  ]),
  fakeTemplate('news-item', '消息', 'News item', []),
];

function fakeTemplate(id: string, zh: string, en: string, labels: readonly string[]): Template {
  return template({
    id,
    name: { 'zh-CN': zh, en },
    description: {
      'zh-CN': `${zh}的写法：先写清时间、地点和人物，再写经过与结果。`,
      en: `How to write a ${en.toLowerCase()}.`,
    },
    sections: labels.map((label, index) => slot(String(index + 1), { label })),
  });
}

/** A template as the library lists it. */
export function recordOf(template: Template): TemplateRecord {
  const { id, version } = template;
  const savedAt = '2026-03-01T00:00:00.000Z';
  return { id, version, origin: 'shipped', isShipped: true, savedAt, trashedAt: null, template };
}

export const fakeTopics: readonly MediaTopic[] = [
  { code: 'medtop:06000000', label: { 'zh-CN': '环境', en: 'environment' }, parent: null },
  {
    code: 'medtop:20000424',
    label: { 'zh-CN': '环境污染', en: 'environmental pollution' },
    parent: 'medtop:06000000',
  },
  { code: 'medtop:15000000', label: { 'zh-CN': '体育', en: 'sport' }, parent: null },
];

export const fakeSnippets: readonly Snippet[] = [
  {
    id: 'snippet-1',
    name: '电头',
    trigger: 'bbx',
    text: '本报讯（记者 {{作者}}）{{光标}}',
    updatedAt: '2026-03-02T02:00:00.000Z',
  },
  {
    id: 'snippet-2',
    name: '问答',
    trigger: 'wd',
    text: '问：{{光标}}\n答：',
    updatedAt: '2026-03-02T02:00:00.000Z',
  },
];

export const fakePortal: PortalProfile = {
  id: 'rongchuan',
  version: 1,
  name: { 'zh-CN': '榕川网', en: 'Rongchuan portal' },
  siteUrl: 'https://www.rongchuan-portal.example/',
  siteLinks: [],
  breadcrumb: ['榕川市', '{channel}', '正文'],
  channels: [
    { name: '榕川新闻', children: [] },
    { name: '云坪新闻', children: [{ name: '乡村', children: [] }] },
    { name: '石渡新闻', children: [] },
  ],
  slogans: {},
  labels: {
    source: '来源:',
    recommended: '新闻推荐',
    related: '相关新闻:',
    youMayLike: '猜你喜欢:',
    comments: '评论:',
    channelRecommended: '频道推荐',
    hotReading: '热点阅读',
    pictureFocus: '图文看点',
    localFolk: '乡里乡亲',
    hotRanking: '热点排行',
  },
  blocks: ['siteLinks', 'breadcrumb', 'headline', 'sourceLine', 'body'],
  stylesheet: 'body { font-family: serif; }',
};

/** Finds articles by what their headline holds. */
function searchAnswers(newsroom: FakeNewsroom): FakeAnswers {
  const hitsOf = ({ text, place }: SearchRequest) =>
    [...newsroom.articles.values()].flatMap(({ summary }) => {
      const start = foldText(summary.title).indexOf(foldText(text));
      const isThere = (summary.trashedAt === null) === (place === 'library');
      if (start < 0 || !isThere) return [];
      const marks = [{ start, end: start + text.length }];
      return [{ summary, snippet: { field: 'headline', text: summary.title, marks } }];
    });
  let saved: SavedSearch[] = [];
  return {
    'search.run': ({ offset, limit, ...request }) => {
      const hits = hitsOf(request);
      return { total: hits.length, hits: hits.slice(offset, offset + limit), problems: [] };
    },
    'search.count': (request) => ({ total: hitsOf(request).length }),
    'search.state': () => ({ indexed: newsroom.articles.size, waiting: 0 }),
    'savedSearches.list': () => saved,
    'savedSearches.save': ({ id, draft }) => {
      const search = { ...draft, id: id ?? `search-${saved.length}` };
      saved = [...saved.filter((each) => each.id !== id), search];
      return search;
    },
    'savedSearches.remove': ({ id }) => {
      saved = saved.filter((each) => each.id !== id);
      return null;
    },
  };
}

/** Lists in the order in which articles were given, with what was written since on top. */
function listAnswers(newsroom: FakeNewsroom): FakeAnswers {
  const listed = (view: ArticleView) =>
    [...newsroom.articles.values()]
      .map(({ summary }) => summary)
      .filter(({ trashedAt }) => (trashedAt === null) === (view.place === 'library'))
      .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const groupOf = (row: ArticleSummary, { grouping }: ArticleView) =>
    grouping === 'status' || grouping === 'channel' ? row[grouping] : '';
  const stretchOf = (stretch: ArticleStretch) =>
    listed(stretch).filter((row) => groupOf(row, stretch) === stretch.group);
  return {
    'articles.groups': (view) => {
      const rows = listed(view);
      const counts = new Map<string, number>();
      for (const row of rows) {
        const key = groupOf(row, view);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const groups = [...counts].map(([key, count]) => ({ key, count }));
      return { total: rows.length, groups };
    },
    'articles.page': (stretch) => {
      const rows = stretchOf(stretch);
      const { offset, limit } = stretch;
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    },
    'articles.titled': ({ words, limit }) =>
      listed(plainView)
        .filter(({ title }) => foldText(title).includes(foldText(words)))
        .slice(0, limit),
    'articles.ids': (stretch) => {
      const { offset, limit } = stretch;
      return stretchOf(stretch)
        .slice(offset, offset + limit)
        .map(({ id }) => id);
    },
    'likeness.flags': () => [],
    'folders.list': () => [],
    'tags.list': () => [],
    'folders.of': () => [],
    'tags.of': () => [],
    'articles.summaries': ({ ids }) =>
      ids.flatMap((id) => newsroom.articles.get(id)?.summary ?? []),
  };
}

/** A newsroom with these articles, and the bridge to it. `answers` replaces single methods. */
export function createFakeNewsroom(
  articles: readonly FakeArticle[],
  answers: FakeAnswers = {},
): { readonly newsroom: FakeNewsroom; readonly bridge: FakeBridge } {
  const newsroom: FakeNewsroom = {
    articles: new Map(articles.map((article) => [article.summary.id, article])),
    jobs: [],
    settings: defaultSettings,
    deskNotes: new Map(),
  };
  const bridge: FakeBridge = createFakeBridge({
    ...articleAnswers(newsroom, (ids) => bridge.emit('articles.changed', { ids })),
    ...deskAnswers(newsroom, () => bridge.emit('settings.changed', null)),
    ...answers,
  });
  return { newsroom, bridge };
}

function deskAnswers(newsroom: FakeNewsroom, settingsChanged: () => void): FakeAnswers {
  return {
    'app.info': () => ({
      version: '0.1.0',
      platform: 'linux',
      libraryName: '榕川日报稿库',
      libraryProblem: null,
    }),
    'settings.get': () => newsroom.settings,
    'settings.update': (patch) => {
      newsroom.settings = { ...newsroom.settings, ...patch } as Settings;
      settingsChanged();
      return newsroom.settings;
    },
    'templates.list': () => fakeTemplates.map(recordOf),
    'templates.get': ({ id, version }) => {
      const found = fakeTemplates.find((each) => each.id === id && each.version === version);
      if (found === undefined) throw new AppError('not_found', { reason: 'templateMissing' });
      return found;
    },
    'templateDrafts.list': () => [],
    'templateDrafts.keep': () => null,
    'templateDrafts.drop': () => null,
    'portals.list': () => [fakePortal],
    'topics.list': () => fakeTopics,
    'metadata.suggest': () => [],
    'exports.list': () => newsroom.jobs,
    'imports.unfinished': () => [],
    'snippets.list': () => [...fakeSnippets],
    'recoveries.list': () => [],
    'drafts.append': () => null,
    'window.closeSettled': () => null,
    'window.showToggles': () => null,
  };
}

function articleAnswers(newsroom: FakeNewsroom, changed: (ids: string[]) => void): FakeAnswers {
  const find = (id: string) => {
    const article = newsroom.articles.get(id);
    if (article === undefined) throw new AppError('not_found');
    return article;
  };
  const setTrashed = (ids: readonly string[], trashedAt: string | null) => {
    for (const id of ids) find(id).summary = { ...find(id).summary, trashedAt };
    changed([...ids]);
    return null;
  };
  return {
    ...listAnswers(newsroom),
    ...searchAnswers(newsroom),
    'articles.get': ({ id }) => ({ ...find(id), problem: null }),
    'articles.read': ({ id }) => ({ ...find(id), problem: null }),
    'articles.create': ({ templateId }) => {
      const id = `new-${newsroom.articles.size + 1}`.padEnd(8, '0');
      newsroom.articles.set(id, fakeArticle(id, { main: [''], lead: [''] }));
      const article = find(id);
      article.content = { ...article.content, template: { id: templateId, version: 1 } };
      changed([id]);
      return { id };
    },
    'articles.save': ({ id, baseRevision, content }) => {
      const article = find(id);
      if (article.summary.revision !== baseRevision) throw new AppError('conflict');
      const revision = baseRevision + 1;
      const savedAt = '2026-03-02T04:03:07.000Z';
      article.content = content;
      article.summary = {
        ...article.summary,
        revision,
        title: titleOf(content),
        words: lengthOf(content),
        source: content.metadata.source,
        updatedAt: savedAt,
      };
      changed([id]);
      return { revision, savedAt };
    },
    'articles.deskNotes': ({ id }) => newsroom.deskNotes.get(id) ?? noDeskNotes,
    'articles.keepDeskNotes': ({ id, notes }) => {
      newsroom.deskNotes.set(id, notes);
      return null;
    },
    'workflow.get': ({ id }) => {
      const { status, revision } = find(id).summary;
      const published = status === 'exported' || status === 'correcting' || status === 'withdrawn';
      const nothing = { signOffs: [], exports: [], changed: null };
      return { articleId: id, revision, status, published, ...nothing };
    },
    'articles.trash': ({ ids }) => setTrashed(ids, '2026-03-02T05:00:00.000Z'),
    'articles.restore': ({ ids }) => setTrashed(ids, null),
    'articles.purge': ({ ids }) => {
      for (const id of ids) newsroom.articles.delete(id);
      changed([...ids]);
      return null;
    },
  };
}
