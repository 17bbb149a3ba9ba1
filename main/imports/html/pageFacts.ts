import type { Byline } from '#shared/domain/byline';
import { linkAddress } from '#shared/domain/linkAddress';
import type { Metadata } from '#shared/domain/metadata';
import { parseCredit } from '../portalPage/parseCredit';
import { readMoment } from '../portalPage/parseSourceLine';
import type { Page } from './parsePage';

/** What a page says of its article beside the text, and the lines that say it. */
export type PageFacts = {
  readonly title: string;
  readonly metadata: Pick<Metadata, 'source' | 'publishedAt' | 'url' | 'summary' | 'keywords'>;
  readonly bylines: readonly Byline[];
  /** Lines of the page that say source, date or byline and nothing else. */
  readonly saidIn: readonly string[];
};

const longestFactLine = 200;
const sourcePattern =
  /(?:来源|稿源|信息来源|文章来源|新闻来源)\s*[:：]\s*([^\s|｜:：,，;；]{2,40})/u;
const bylinePattern =
  /(作者|记者|通讯员|摄影|责任编辑|责编|编辑)\s*[:：]\s*([^|｜:：\n]{2,60}?)(?=\s{2,}|\s*[|｜]|\s*(?:来源|稿源|发布|时间|日期|编辑|责编|责任编辑|作者|记者|通讯员)|$)/gu;
const dateLabel = /(?:发布时间|发表时间|更新时间|发布日期|日期|时间)\s*[:：]/u;

/** Reads what a page says of its article, in its data and, as Chinese news pages do, in lines around the text. */
export function readPageFacts(page: Page, lines: readonly string[]): PageFacts {
  const meta = (...names: readonly string[]) => metaOf(page, names);
  const facts = lines.filter(
    (line) => line.length <= longestFactLine && (sourcePattern.test(line) || isDateLine(line)),
  );
  const source = facts.map((line) => sourcePattern.exec(line)?.[1] ?? '').find(Boolean) ?? '';
  const dates = [...facts, meta('article:published_time', 'publishdate', 'pubdate', 'date')];
  const publishedAt = dates.map((line) => readMoment(line)).find((date) => date !== null) ?? null;
  const url = linkAddress(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
      (meta('og:url') || savedFrom(page)),
  );
  return {
    title: titleOf(page),
    metadata: {
      source: source || meta('og:site_name'),
      publishedAt,
      url: url ?? '',
      summary: meta('description', 'og:description'),
      keywords: meta('keywords')
        .split(/[,，、;；\s]+/u)
        .filter(Boolean)
        .slice(0, 50),
    },
    bylines: bylinesOf(facts, meta('author')),
    saidIn: facts,
  };
}

/** A line that gives a moment and hardly more: a label, a time of day, or a line of its own. */
function isDateLine(line: string): boolean {
  if (readMoment(line) === null) return false;
  return dateLabel.test(line) || /\d{1,2}[:：]\d{2}/u.test(line) || line.length <= 12;
}

function bylinesOf(lines: readonly string[], author: string): Byline[] {
  const said = lines.flatMap((line) =>
    [...line.matchAll(bylinePattern)].flatMap(
      ([, role = '', names = '']) =>
        parseCredit(`${role === '作者' ? '' : role} ${names}`.trim()).bylines,
    ),
  );
  return said.length > 0 || author === '' ? said : [...parseCredit(author).bylines];
}

function metaOf(page: Page, names: readonly string[]): string {
  for (const name of names) {
    for (const element of page.querySelectorAll('meta')) {
      const own = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
      const content = element.getAttribute('content')?.trim() ?? '';
      if (own.toLowerCase() === name && content !== '') return content;
    }
  }
  return '';
}

/** The address that browsers write into a page they save. */
function savedFrom(page: Page): string {
  return /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/u.exec(page.toString())?.[1] ?? '';
}

/** The headline: what the page names it, its one h1, or its title without the site's name. */
function titleOf(page: Page): string {
  const named = metaOf(page, ['og:title']);
  if (named !== '') return named;
  const heads = [...page.querySelectorAll('h1')].map(({ textContent }) => textContent.trim());
  if (heads.length === 1 && heads[0]) return heads[0].replace(/\s+/gu, ' ');
  const title = page.querySelector('title')?.textContent.trim() ?? '';
  return title.split(/\s*[_|｜]\s*|\s+[-–—]\s+/u)[0]?.trim() ?? '';
}
