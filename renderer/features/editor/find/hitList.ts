import type { EditorEvents } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { emptyQuery, type SearchQuery } from '#shared/editor/search/searchQuery';
import type { Hit, SearchScope } from '#shared/editor/search/searchScope';
import { createStore } from '../../../ui/store';
import type { ArticleSession } from '../articleSession';
import { showHits } from './findHighlights';
import { createHitSearch, type FindProblem } from './hitSearch';
import type { PatternRunner } from './patternRunner';

/** What the bar shows of a search. */
export type FindState = {
  readonly query: SearchQuery;
  readonly replacement: string;
  readonly scope: SearchScope;
  readonly hits: readonly Hit[];
  /** The hit that is looked at, by its place among the hits. */
  readonly current: number | null;
  readonly problem: FindProblem | null;
};

/** What searching needs beside the article; `onError` is told when searching itself failed. */
export type FindDeps = {
  readonly patterns: PatternRunner;
  readonly onError: (error: unknown) => void;
};

/** How long the text must rest before it is searched again, in milliseconds. */
const restMs = 120;
/** Meta of a transaction that moves the caret to a hit. */
const movedByFinder = 'movedByFinder';

/** The hits of a query in an article that is written in meanwhile. The document stays the editor's; this holds places in it. */
export class HitList {
  readonly state = createStore<FindState>({
    query: emptyQuery,
    replacement: '',
    scope: { kind: 'article' },
    hits: [],
    current: null,
    problem: null,
  });
  /** From here on the next hit is looked for. */
  anchor = 0;
  readonly #session: ArticleSession;
  readonly #onError: (error: unknown) => void;
  readonly #search: ReturnType<typeof createHitSearch>;
  #isShown = false;
  #ticket = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #searched: object | null = null;
  /** Stops following the article. */
  readonly stop: () => void;

  constructor(session: ArticleSession, { patterns, onError }: FindDeps) {
    this.#session = session;
    this.#onError = onError;
    this.#search = createHitSearch(patterns);
    const follow = (event: EditorEvents['transaction']) => this.#follow(event);
    session.editor.on('transaction', follow);
    this.stop = () => {
      clearTimeout(this.#resting);
      this.#ticket += 1;
      session.editor.off('transaction', follow);
    };
  }

  change(patch: Partial<FindState>): void {
    this.state.set({ ...this.state.get(), ...patch });
  }

  /** The place among the hits of the first one from a position on, or of the very first. */
  indexFrom(position: number): number {
    return Math.max(
      0,
      this.state.get().hits.findIndex(({ from }) => from >= position),
    );
  }

  /** Searches the text as it stands; a later search overtakes this one. False when it was overtaken. */
  async refresh(): Promise<boolean> {
    clearTimeout(this.#resting);
    this.#ticket += 1;
    const mine = this.#ticket;
    const { editor } = this.#session;
    const { query, scope } = this.state.get();
    const { doc } = editor.state;
    const found = await this.#search.run(doc, query, scope);
    if (mine !== this.#ticket || editor.isDestroyed) return false;
    if (doc !== editor.state.doc) return this.refresh();
    this.#searched = doc;
    this.change(found);
    this.change({ current: found.hits.length === 0 ? null : this.indexFrom(this.anchor) });
    this.#draw();
    return true;
  }

  /** Makes sure that the hits are those of the text as it stands. */
  async settle(): Promise<boolean> {
    return this.#searched === this.#session.editor.state.doc || (await this.refresh());
  }

  /** Searches for something else, or elsewhere, and brings the first hit into sight. */
  restart(patch: Partial<FindState>): void {
    this.change(patch);
    this.#searched = null;
    this.refresh()
      .then((isNewest) => isNewest && this.#scroll())
      .catch(this.#onError);
  }

  /** Goes to a hit: the caret takes it, and it is brought into sight. */
  look(current: number): void {
    const { hits } = this.state.get();
    const hit = hits[current];
    if (hit === undefined) return;
    const { editor } = this.#session;
    this.anchor = hit.from;
    this.change({ current });
    const { tr, doc } = editor.state;
    tr.setSelection(TextSelection.create(doc, hit.from, hit.to)).setMeta(movedByFinder, true);
    editor.view.dispatch(showHits(tr, this.#isShown ? { hits, current } : null));
    this.#scroll();
  }

  show(): void {
    this.#isShown = true;
    this.anchor = this.#session.editor.state.selection.from;
    this.refresh().catch(this.#onError);
  }

  /** Takes the highlights away and leaves the caret at the hit that was looked at. */
  hide(): void {
    this.#isShown = false;
    clearTimeout(this.#resting);
    const { editor } = this.#session;
    const { tr, doc } = editor.state;
    const hit = this.#searched === doc ? this.#currentHit() : undefined;
    if (hit !== undefined) tr.setSelection(TextSelection.create(doc, hit.from, hit.to));
    editor.view.dispatch(showHits(tr, null).setMeta(movedByFinder, true));
    editor.view.focus();
  }

  #currentHit(): Hit | undefined {
    const { hits, current } = this.state.get();
    return current === null ? undefined : hits[current];
  }

  #draw(): void {
    const { editor } = this.#session;
    const { hits, current } = this.state.get();
    if (this.#isShown) editor.view.dispatch(showHits(editor.state.tr, { hits, current }));
  }

  /** The editor scrolls to its caret only while it has the focus, which the bar has. */
  #scroll(): void {
    const hit = this.#currentHit();
    if (hit === undefined) return;
    const { node } = this.#session.editor.view.domAtPos(hit.from);
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: 'nearest' });
  }

  #follow({ transaction, appendedTransactions }: EditorEvents['transaction']): void {
    for (const { mapping, docChanged } of [transaction, ...appendedTransactions]) {
      if (!docChanged) continue;
      this.anchor = mapping.map(this.anchor);
      const { scope } = this.state.get();
      if (scope.kind !== 'selection') continue;
      const [from, to] = [mapping.map(scope.from, -1), mapping.map(scope.to, 1)];
      this.change({ scope: { kind: 'selection', from, to } });
    }
    if (transaction.getMeta(movedByFinder) === true) return;
    const { editor } = this.#session;
    if (transaction.selectionSet && editor.view.hasFocus()) {
      this.anchor = transaction.selection.from;
    }
    if (!transaction.docChanged || !this.#isShown) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.refresh().catch(this.#onError), restMs);
  }
}
