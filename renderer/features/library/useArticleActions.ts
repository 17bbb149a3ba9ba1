import type { ArticleSummary } from '#shared/domain/article';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { useOpenArticle } from '../editor';
import { useReference } from '../reference';
import { openArticleId } from './openArticleId';
import type { AskedOf } from './selection/useShelfWork';
import { useRestoreArticle, useTrashArticle } from './useTrashArticle';

/** What can be done with one article of the list; undefined for what cannot. */
export type ArticleActions = {
  readonly onOpen: (() => void) | undefined;
  /** Reads what cannot be opened to be written on. */
  readonly onRead: (() => void) | undefined;
  readonly onBeside: (() => void) | undefined;
  readonly onTrash: (() => void) | undefined;
  readonly onRestore: (() => void) | undefined;
  readonly onPurge: (() => void) | undefined;
  readonly onFile: (() => void) | undefined;
  readonly onTag: (() => void) | undefined;
  readonly onLike: (() => void) | undefined;
};

/** Gives what a shelf's list does with its articles. */
export function useArticleActions(
  place: 'library' | 'trash',
  onAsk: (asked: AskedOf) => void,
): (article: ArticleSummary) => ArticleActions {
  const t = useT();
  const { state, open } = useOpenArticle();
  const reference = useReference();
  const trash = useTrashArticle();
  const restore = useRestoreArticle();
  const openId = openArticleId(state);
  const openArticle = (id: string) => {
    // Opened again, it would lose its place for nothing.
    if (state.kind === 'open' && id === openId) return;
    open(id).catch((error: unknown) => showError(error, t, () => openArticle(id)));
  };
  return (article) => {
    const { id } = article;
    if (place === 'trash') {
      const onRestore = () => void restore(article);
      return {
        onOpen: undefined,
        onRead: () => reference.open(id),
        onBeside: undefined,
        onTrash: undefined,
        onRestore,
        onPurge: () => onAsk({ kind: 'purge', ids: [id] }),
        onFile: undefined,
        onTag: undefined,
        onLike: undefined,
      };
    }
    return {
      onOpen: () => openArticle(id),
      onRead: undefined,
      // What lies on the paper is not read beside it.
      onBeside: id === openId ? undefined : () => reference.open(id),
      onTrash: () => void trash(article),
      onRestore: undefined,
      onPurge: undefined,
      onFile: () => onAsk({ kind: 'file', ids: [id] }),
      onTag: () => onAsk({ kind: 'tag', ids: [id] }),
      onLike: () => onAsk({ kind: 'like', ids: [id] }),
    };
  };
}
