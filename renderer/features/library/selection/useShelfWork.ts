import { useState } from 'react';
import type { ArticlePlace } from '#shared/domain/articleView';
import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../../../bridge/ClientContext';
import { useLanguage } from '../../../language';
import { showError } from '../../../ui/showError';
import { useOpenArticle } from '../../editor';
import { useBulk } from './useBulk';
import { useManyArticles } from './useManyArticles';

/** Something that is asked of the user before it is done with articles. */
export type AskedOf = {
  readonly kind: 'purge' | 'file' | 'tag' | 'move' | 'like';
  readonly ids: readonly string[];
};

/** What can be done with all selected articles of a shelf. */
export function useShelfWork(place: ArticlePlace) {
  const client = useClient();
  const { t, language } = useLanguage();
  const { format } = numberFormat(language);
  const { session, open, close } = useOpenArticle();
  const { run, progress } = useBulk();
  const openId = session?.articleId;
  const [asked, setAsked] = useState<AskedOf | null>(null);

  const trash = async (ids: readonly string[]) => {
    const wasOpen = ids.find((id) => id === openId);
    try {
      if (wasOpen !== undefined) await close();
    } catch (error) {
      showError(error, t);
      return;
    }
    await run({
      ids,
      name: t('library.bulk.trashing'),
      step: (some) => client.call('articles.trash', { ids: [...some] }),
      done: (count) => t('library.bulk.trashed', { count, shown: format(count) }),
      undo: async (some) => {
        await client.call('articles.restore', { ids: [...some] });
        if (wasOpen !== undefined && some.includes(wasOpen)) await open(wasOpen);
      },
    });
  };
  /** To the trash, or out of it: then it is asked for first. */
  const remove = (ids: readonly string[]): Promise<void> | undefined => {
    if (place === 'library') return trash(ids);
    setAsked({ kind: 'purge', ids });
    return undefined;
  };
  const restore = (ids: readonly string[]) =>
    run({
      ids,
      name: t('library.bulk.restoring'),
      step: (some) => client.call('articles.restore', { ids: [...some] }),
      done: (count) => t('library.bulk.restored', { count, shown: format(count) }),
      undo: (some) => client.call('articles.trash', { ids: [...some] }),
    });
  /** There is no way back: whoever calls this has asked. */
  const purge = (ids: readonly string[]) =>
    run({
      ids,
      name: t('library.purge.working'),
      step: (some) => client.call('articles.purge', { ids: [...some] }),
      done: (count) => t('library.purge.done', { count, shown: format(count) }),
    });
  return {
    place,
    asked,
    ask: setAsked,
    remove,
    trash,
    restore,
    purge,
    ...useManyArticles(),
    progress,
  };
}
