import { threadsAt } from '#shared/editor/commands/annotations';
import { suggestionsAt } from '#shared/editor/commands/suggestions';
import { type PlacedReviewItem, type ReviewItem, reviewItems } from '#shared/editor/reviewItems';
import { createStore, type Store } from '../../ui/store';
import type { ArticleSession } from '../editor';

/** The entries of the list in order, and the keys of those at the caret. */
export type ReviewList = {
  readonly items: readonly ReviewItem[];
  readonly active: ReadonlySet<string>;
};

function sameItems(one: readonly ReviewItem[], other: readonly ReviewItem[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function activeIn({ editor }: ArticleSession): ReadonlySet<string> {
  const { doc, selection } = editor.state;
  const threads = [...threadsAt(doc, selection)].map((id) => `thread ${id}`);
  return new Set([...threads, ...[...suggestionsAt(editor.state)].map((id) => `suggestion ${id}`)]);
}

/** Entries that read as before stay the same objects, so that only changed cards are drawn again. */
function kept(before: readonly ReviewItem[], placed: readonly PlacedReviewItem[]): ReviewItem[] {
  const known = new Map(before.map((item) => [item.key, item]));
  return placed.map(({ item }) => {
    const old = known.get(item.key);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(item) ? old : item;
  });
}

/** Follows what is to be reviewed, one look a frame; typing elsewhere tells nobody. */
export function followReview(session: ArticleSession): {
  readonly list: Store<ReviewList>;
  readonly stop: () => void;
} {
  const { editor, review } = session;
  const look = (before: readonly ReviewItem[]): ReviewList => ({
    items: kept(before, reviewItems(editor.state.doc, review.get())),
    active: activeIn(session),
  });
  const list = createStore(look([]));
  let frame = 0;
  const later = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (editor.isDestroyed) return;
      const now = list.get();
      const next = look(now.items);
      const isSameCaret = [...next.active].join() === [...now.active].join();
      const items = sameItems(now.items, next.items) ? now.items : next.items;
      if (items !== now.items || !isSameCaret) {
        list.set({ items, active: isSameCaret ? now.active : next.active });
      }
    });
  };
  editor.on('transaction', later);
  const stop = review.subscribe(later);
  return {
    list,
    stop: () => {
      stop();
      editor.off('transaction', later);
      cancelAnimationFrame(frame);
    },
  };
}
