import { closeHistory } from '@tiptap/pm/history';
import { replaceHits } from '#shared/editor/search/replaceHits';
import type { SearchQuery } from '#shared/editor/search/searchQuery';
import type { Hit, SearchScope } from '#shared/editor/search/searchScope';
import type { Store } from '../../../ui/store';
import type { ArticleSession } from '../articleSession';
import { type FindDeps, type FindState, HitList } from './hitList';

/** How many hits were replaced and how many stayed because they are locked. */
export type ReplaceReport = { readonly replaced: number; readonly locked: number };

/** Finding and replacing in one article. */
export type Finder = {
  readonly state: Store<FindState>;
  setQuery(patch: Partial<SearchQuery>): void;
  setReplacement(text: string): void;
  setScope(scope: SearchScope): void;
  /** Shows the hits while the bar is open, from the first one behind the caret on. */
  show(): void;
  /** Takes the highlights away and leaves the caret at the hit that was looked at. */
  leave(): void;
  /** Goes to the next hit, or with -1 to the one before; from the last on to the first. */
  move(step: 1 | -1): Promise<void>;
  replaceCurrent(): Promise<ReplaceReport>;
  /** Replaces every hit in one step of undo. */
  replaceAll(): Promise<ReplaceReport>;
  /** Stops following the article. */
  stop(): void;
};

const nothingReplaced: ReplaceReport = { replaced: 0, locked: 0 };

export function createFinder(session: ArticleSession, deps: FindDeps): Finder {
  const list = new HitList(session, deps);
  const { state } = list;
  return {
    state,
    setQuery: (patch) => list.restart({ query: { ...state.get().query, ...patch } }),
    setReplacement: (replacement) => list.change({ replacement }),
    setScope: (scope) => list.restart({ scope }),
    show: () => list.show(),
    leave: () => list.hide(),
    move: (step) => move(list, step),
    replaceCurrent: async () => {
      if (!(await list.settle())) return nothingReplaced;
      const { hits, current } = state.get();
      const hit = current === null ? undefined : hits[current];
      if (hit === undefined) return nothingReplaced;
      const report = await replace(session, list, [hit]);
      const next = state.get().current;
      if (next !== null) list.look(next);
      return report;
    },
    replaceAll: async () => {
      if (!(await list.settle())) return nothingReplaced;
      return replace(session, list, state.get().hits);
    },
    stop: list.stop,
  };
}

async function move(list: HitList, step: 1 | -1): Promise<void> {
  if (!(await list.settle())) return;
  const { hits, current } = list.state.get();
  if (hits.length === 0) return;
  const start = list.indexFrom(list.anchor);
  // Where somebody has put the caret elsewhere meanwhile, it goes on from there.
  const isThere = current !== null && hits[current]?.from === list.anchor;
  const isFirstLook = current === start && !isThere;
  const next = isThere || isFirstLook ? start + step : step === 1 ? start : start - 1;
  list.look((next + hits.length) % hits.length);
}

async function replace(
  { editor, template }: ArticleSession,
  list: HitList,
  hits: readonly Hit[],
): Promise<ReplaceReport> {
  const { replacement, query } = list.state.get();
  const before = editor.state.doc;
  const { transaction, count, locked } = replaceHits(editor.state, hits, {
    text: replacement,
    isPattern: query.isPattern,
    template: template.get(),
  });
  const [only] = hits;
  if (transaction.docChanged) {
    // One step of undo, apart from the typing before and after it.
    editor.view.dispatch(closeHistory(transaction));
    editor.view.dispatch(closeHistory(editor.state.tr));
  }
  if (only !== undefined && hits.length === 1) list.anchor = transaction.mapping.map(only.to);
  const isRefused = transaction.docChanged && editor.state.doc === before;
  await list.refresh();
  return isRefused
    ? { replaced: 0, locked: hits.length }
    : { replaced: count, locked: locked.length };
}
