import { createStore, type WritableStore } from '../../ui/store';
import type { ArticleSession } from '../editor';

const unfolded = new WeakMap<ArticleSession, WritableStore<ReadonlySet<string>>>();

/** The parts of an article whose blocks the outline shows; kept for as long as the article's session is. */
export function unfoldedParts(session: ArticleSession): WritableStore<ReadonlySet<string>> {
  const before = unfolded.get(session);
  if (before !== undefined) return before;
  const made = createStore<ReadonlySet<string>>(new Set());
  unfolded.set(session, made);
  return made;
}
