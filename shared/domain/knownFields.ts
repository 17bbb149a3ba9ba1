import type { FieldLimits, ProfileField } from './contentProfile';
import type { LocalText } from './localText';
import type { MetadataName } from './metadata';

/** What the newsroom calls a field and asks of it, wherever a profile says nothing else. */
export type KnownField = Pick<ProfileField, 'hint' | 'limits' | 'suggestions' | 'extract'> & {
  readonly label: LocalText;
};

const named = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });
const most = (count: number): FieldLimits => ({ most: count });

/** The headline, which stands in the text. */
export const headlineField: KnownField = { label: named('标题', 'Headline') };

/** Every field that an article has by nature. Limits of WeChat are those of its draft interface. */
export const knownFields: { readonly [N in MetadataName]: KnownField } = {
  shortTitle: { label: named('短标题', 'Short title'), limits: most(30), extract: 'headline' },
  source: { label: named('来源', 'Source'), suggestions: 'library' },
  publishedAt: { label: named('刊发时间', 'Published') },
  url: { label: named('网址', 'Address') },
  place: { label: named('地点', 'Place'), suggestions: 'library' },
  bylines: { label: named('作者', 'Authors'), suggestions: 'library' },
  channel: { label: named('频道', 'Channel') },
  breadcrumb: { label: named('当前位置', 'Breadcrumb') },
  siteLinks: { label: named('站点链接', 'Site links') },
  topics: { label: named('主题分类', 'Media topics'), limits: most(8) },
  keywords: { label: named('关键词', 'Keywords'), limits: most(10), suggestions: 'library' },
  summary: { label: named('摘要', 'Summary'), limits: most(200), extract: 'lead' },
  issueDate: { label: named('见报日期', 'Issue date') },
  issueNumber: { label: named('期号', 'Issue number') },
  pageNumber: {
    label: named('版次', 'Page'),
    hint: named('如 A03、1-4', 'Such as A03 or 1-4'),
  },
  pageName: { label: named('版名', 'Page name'), suggestions: 'library' },
  column: { label: named('栏目', 'Column'), suggestions: 'library' },
  rights: { label: named('版权', 'Rights') },
  embargoUntil: { label: named('解禁时间', 'Embargo until') },
  expiresAt: { label: named('撤稿时间', 'Expires') },
  urgency: {
    label: named('缓急', 'Urgency'),
    hint: named('1 最急，9 最缓', '1 is most urgent, 9 least'),
    limits: { least: 1, most: 9 },
  },
  slug: { label: named('稿签', 'Slug') },
  wechatTitle: { label: named('微信标题', 'WeChat title'), limits: most(32), extract: 'headline' },
  wechatAuthor: { label: named('微信作者', 'WeChat author'), limits: most(16) },
  wechatDigest: { label: named('微信摘要', 'WeChat digest'), limits: most(128), extract: 'lead' },
};
