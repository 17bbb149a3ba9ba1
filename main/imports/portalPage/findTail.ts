import { findFirstMark, markOf } from './pageMarks';
import { readsAsSlogan } from './slogan';
import type { PageLine } from './splitLines';

/**
 * Where the body ends and the page furniture begins, as an index of lines. Mobile pages print the
 * slogan before their lists; a page that opens its furniture with 新闻推荐 has it further down.
 */
export function findTail(lines: readonly PageLine[], bodyStart: number): number {
  const first = findFirstMark(lines, bodyStart);
  const mark = lines[first];
  const before = lines[first - 1];
  if (mark === undefined || before === undefined || first === bodyStart) return first;
  if (markOf(mark)?.kind === 'recommended') return first;
  return readsAsSlogan(before.text) ? first - 1 : first;
}
