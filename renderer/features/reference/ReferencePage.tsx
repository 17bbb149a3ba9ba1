import { useMemo } from 'react';
import type { ArticleContent, ArticleRecord } from '#shared/domain/article';
import { AppError, asAppError } from '#shared/domain/errors';
import { parseDocument } from '#shared/editor/parseDocument';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { createStore } from '../../ui/store';
import { useOpenArticle } from '../editor';
import { PreviewFrame, pageMarkup, usePortalProfile } from '../preview';
import { useReference } from './ReferenceContext';

type Props = { readonly articleId: string };

/** The page of an article that is read, as the library holds it; no session is opened and nothing is ever stored. */
export function ReferencePage({ articleId }: Props) {
  const t = useT();
  const { session } = useOpenArticle();
  if (session?.articleId === articleId) return <EmptyState text={t('reference.onPaper')} />;
  return <StoredPage articleId={articleId} />;
}

function StoredPage({ articleId }: Props) {
  const t = useT();
  const { data, error, refetch } = useCall('articles.read', { id: articleId });
  if (error !== null) {
    return asAppError(error).code === 'not_found' ? (
      <Away articleId={articleId} text={t('reference.gone')} />
    ) : (
      <PaneError error={error} t={t} onRetry={() => void refetch()} />
    );
  }
  if (data === undefined) return <EmptyState text={t('editor.opening')} />;
  if (data.summary.trashedAt !== null) {
    return <Away articleId={articleId} text={t('reference.trashed')} />;
  }
  return <RecordPage record={data} />;
}

/** Why there is nothing to read, and the way to be rid of it. */
function Away({ articleId, text }: Props & { readonly text: string }) {
  const t = useT();
  const { remove } = useReference();
  return (
    <EmptyState
      text={text}
      action={<Button onClick={() => remove(articleId)}>{t('reference.takeAway')}</Button>}
    />
  );
}

function RecordPage({ record: { summary, content } }: { readonly record: ArticleRecord }) {
  const t = useT();
  const page = usePage(content);
  const { places } = useReference();
  if (page === 'unreadable') {
    const error = new AppError('content_invalid', { reason: 'documentUnreadable' });
    return <PaneError error={error} t={t} />;
  }
  const title = t('reference.page', { title: summary.title || t('library.untitled') });
  const place = {
    get: () => places.get(summary.id) ?? 0,
    set: (top: number) => void places.set(summary.id, top),
  };
  return page && <PreviewFrame page={page} title={title} place={place} />;
}

/** Undefined while the portal is still on its way. */
function usePage(content: ArticleContent | null) {
  const profile = usePortalProfile(content?.portalId);
  return useMemo(() => {
    if (content === null) return 'unreadable';
    const parsed = parseDocument(content.document);
    if (!parsed.ok) return 'unreadable';
    return profile && createStore(pageMarkup(content, parsed.document, profile));
  }, [content, profile]);
}
