import { useEffect, useSyncExternalStore } from 'react';
import { headlineInForce } from '#shared/editor/headlineInForce';
import type { ArticleSession } from '../features/editor';
import { useT } from '../language';

/** The open article's headline, in the title strip and as the window's name; renders when it reads otherwise. */
export function ArticleTitle({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const headline = useSyncExternalStore(session.document.subscribe, () =>
    headlineInForce(session.document.get()),
  );
  const title = headline || t('library.untitled');
  useEffect(() => {
    const before = document.title;
    document.title = `${title} — ${t('app.name')}`;
    return () => {
      document.title = before;
    };
  }, [title, t]);
  return <span>{title}</span>;
}
