import { limits } from '#shared/domain/limits';
import { lineLength } from './lineShape';

const crumbGap = /\s*[>›»＞]\s*/;
const longestName = 20;
const siteName = /(?:新闻|资讯|频道|在线|首页|网)$/;

/** The names of a breadcrumb line; none when the line is no breadcrumb. */
export function breadcrumbNames(text: string): readonly string[] {
  if (text.length > limits.lineLength) return [];
  const names = text.split(crumbGap).filter((name) => name !== '');
  const short = names.every((name) => lineLength(name) <= longestName);
  const complete = names.length >= 3 || (names.length === 2 && names[1] === '正文');
  return short && complete && names.length <= limits.listLength ? names : [];
}

/** Whether a line may be the row of site links: short names and nothing else. */
export function readsAsSiteLinks(text: string): boolean {
  if (text.length > limits.lineLength || /[,，。;；:：、!！?？【】]/.test(text)) return false;
  const names = text.split(/\s+/);
  return names.length <= 50 && names.every((name) => lineLength(name) <= 12);
}

/** Whether a line is a row of site links by its words alone, wherever it stands. */
export function namesSitesOnly(text: string): boolean {
  const names = text.split(/\s+/);
  return names.length >= 2 && readsAsSiteLinks(text) && names.every((name) => siteName.test(name));
}
