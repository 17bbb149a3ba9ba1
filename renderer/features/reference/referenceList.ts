import { limits } from '#shared/domain/limits';
import type { Settings } from '#shared/domain/settings';
import { createStore, type Store } from '../../ui/store';

/** The articles that lie beside the paper, and the one of them that is read. */
export type Reference = Settings['reference'];

export type ReferenceList = {
  readonly reference: Store<Reference>;
  /** Reads an article, after the others where it does not lie there yet; false when there is no room for one more. */
  add(articleId: string): boolean;
  /** Reads another of those that lie there. */
  show(articleId: string): void;
  /** Takes an article away; where it was read, the one in its place is read then. */
  remove(articleId: string): void;
};

/** Starts from what was kept, and hands on what is to be kept. */
export function createReferenceList(
  kept: Reference,
  keep: (reference: Reference) => void,
): ReferenceList {
  const reference = createStore<Reference>(sound(kept));
  const change = (next: Reference) => {
    const now = reference.get();
    if (next.shownId === now.shownId && next.ids === now.ids) return;
    reference.set(next);
    keep(next);
  };
  return {
    reference,
    add: (articleId) => {
      const { ids } = reference.get();
      const isThere = ids.includes(articleId);
      if (!isThere && ids.length >= limits.referenceArticles) return false;
      change({ ids: isThere ? ids : [...ids, articleId], shownId: articleId });
      return true;
    },
    show: (articleId) => change({ ...reference.get(), shownId: articleId }),
    remove: (articleId) => {
      const { ids, shownId } = reference.get();
      const at = ids.indexOf(articleId);
      if (at < 0) return;
      const left = ids.filter((id) => id !== articleId);
      const inItsPlace = left[at] ?? left.at(-1) ?? null;
      change({ ids: left, shownId: shownId === articleId ? inItsPlace : shownId });
    },
  };
}

/** Each article once, and one of them read. */
function sound({ ids, shownId }: Reference): Reference {
  const once = [...new Set(ids)];
  const isThere = shownId !== null && once.includes(shownId);
  return { ids: once, shownId: isThere ? shownId : (once[0] ?? null) };
}
