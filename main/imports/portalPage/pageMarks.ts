import { limits } from '#shared/domain/limits';
import type { ListName } from '#shared/domain/pageBlock';
import { lineLength } from './lineShape';
import type { PageLine } from './splitLines';

/** What a line of page furniture opens. */
export type PageMark =
  | { readonly kind: 'recommended'; readonly label: string }
  | {
      readonly kind: 'list';
      readonly name: ListName;
      readonly label: string;
      readonly bulleted: boolean;
    }
  | { readonly kind: 'comments'; readonly label: string; readonly title: string };

const listLabels: ReadonlyMap<string, ListName> = new Map([
  ['相关新闻', 'related'],
  ['相关推荐', 'related'],
  ['猜你喜欢', 'youMayLike'],
  ['频道推荐', 'channelRecommended'],
  ['热点阅读', 'hotReading'],
  ['图文看点', 'pictureFocus'],
  ['乡里乡亲', 'localFolk'],
  ['热点排行', 'hotRanking'],
]);

/** Lists of the side column whose labels may also be plain words of an article. */
const sideOnly: ReadonlySet<ListName> = new Set([
  'hotReading',
  'pictureFocus',
  'localFolk',
  'hotRanking',
]);

const bulletPattern = /^[•·●▪]\s*/;
const commentsPattern = /^(评论\s*[:：]?)\s*[(（](.*)[)）]$/;

/** Takes a bullet off a line; a bullet with nothing behind it is text. */
export function withoutBullet(text: string): { readonly text: string; readonly bulleted: boolean } {
  const rest = text.replace(bulletPattern, '');
  return rest === '' || rest === text ? { text, bulleted: false } : { text: rest, bulleted: true };
}

/** What a line opens in the page's tail; null for a line that opens nothing. */
export function markOf(line: PageLine): PageMark | null {
  if (line.text.length > limits.lineLength) return null;
  const comments = commentsPattern.exec(line.text);
  if (comments !== null) {
    return { kind: 'comments', label: comments[1] ?? '', title: (comments[2] ?? '').trim() };
  }
  const { text, bulleted } = withoutBullet(line.text);
  const words = text.replace(/\s*[:：]$/, '');
  if (words === '新闻推荐' && !bulleted) return { kind: 'recommended', label: text };
  const name = listLabels.get(words);
  return name === undefined ? null : { kind: 'list', name, label: text, bulleted };
}

/** A label that a newspaper may print inside an article: 相关新闻 over a box of running text. */
function standsInArticle(line: PageLine, mark: PageMark, next: PageLine | undefined): boolean {
  if (mark.kind !== 'list') return false;
  if (sideOnly.has(mark.name)) return !mark.bulleted && !line.indented;
  const bare = !/[:：]$/.test(line.text);
  return mark.name === 'related' && bare && next !== undefined && lineLength(next.text) >= 80;
}

/** The first line at or after `from` that opens the page's tail; the number of lines when none does. */
export function findFirstMark(lines: readonly PageLine[], from: number): number {
  const index = lines.findIndex((line, position) => {
    if (position < from) return false;
    const mark = markOf(line);
    return mark !== null && !standsInArticle(line, mark, lines[position + 1]);
  });
  return index === -1 ? lines.length : index;
}
