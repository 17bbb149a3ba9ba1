import type { Node } from '@tiptap/pm/model';
import { useEffect, useSyncExternalStore } from 'react';
import { headlineLine, readHeadline } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import type { ArticleSession } from '../features/editor';
import { useT } from '../language';

function titleOf(document: Node): string {
  const { firstChild } = document;
  return firstChild === null ? '' : headlineLine(readHeadline(textInForce(firstChild)));
}

/** The open article's headline, in the title strip and as the window's name; renders when it reads otherwise. */
export function ArticleTitle({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const headline = useSyncExternalStore(session.document.subscribe, () =>
    titleOf(session.document.get()),
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
