import { useEffect, useRef } from 'react';
import { useClient } from '../bridge/ClientContext';
import { useOpenArticle } from '../features/editor';
import { useT } from '../language';
import { showError } from '../ui/showError';

/** Opens the article of the last sitting once, and remembers which one is open for the next. */
export function useLastArticle(lastArticleId: string | null): void {
  const client = useClient();
  const t = useT();
  const { session, open } = useOpenArticle();
  const first = useRef(lastArticleId);
  const remembered = useRef(lastArticleId);

  useEffect(() => {
    const articleId = first.current;
    first.current = null;
    if (articleId !== null) open(articleId).catch((error: unknown) => showError(error, t));
  }, [open, t]);

  const openId = session?.articleId ?? null;
  useEffect(() => {
    if (openId === null || openId === remembered.current) return;
    remembered.current = openId;
    // Losing this note costs a click at the next start, which is no news for the user.
    client.call('settings.update', { lastArticleId: openId }).catch(() => undefined);
  }, [client, openId]);
}
