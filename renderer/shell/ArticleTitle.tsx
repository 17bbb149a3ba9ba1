import { useEffect } from 'react';
import { headlineLine, readDocument } from '#shared/editor/readDocument';
import type { ArticleSession } from '../features/editor';
import { useT } from '../language';
import { useStore } from '../ui/store';

/** The open article's headline, in the title strip and as the window's name. */
export function ArticleTitle({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const document_ = useStore(session.document);
  const title = headlineLine(readDocument(document_).headline) || t('library.untitled');
  useEffect(() => {
    const before = document.title;
    document.title = `${title} — ${t('app.name')}`;
    return () => {
      document.title = before;
    };
  }, [title, t]);
  return <span>{title}</span>;
}
