import './unreadable.css';
import { Copy, Download } from 'lucide-react';
import { useRef } from 'react';
import type { ArticleRecord } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { PaneError } from '../../ui/PaneError';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';

type Props = { readonly record: ArticleRecord };

/** A stored article that fails its check: its raw content to read, copy and keep, and no editor that could harm it. */
export function UnreadableArticle({ record }: Props) {
  const t = useT();
  const client = useClient();
  const raw = useRef<HTMLPreElement>(null);
  const error = new AppError('content_invalid', { reason: 'documentUnreadable' });
  const copy = () => {
    if (raw.current !== null && copyTextOf(raw.current))
      showToast({ title: t('unreadable.copied') });
  };
  const keep = async () => {
    try {
      const kept = await client.call('articles.keepRaw', { id: record.summary.id });
      if (kept !== null) showToast({ title: t('unreadable.kept', kept) });
    } catch (failure) {
      showError(failure, t);
    }
  };
  return (
    <section className="unreadable" aria-label={record.summary.title}>
      <div className="unreadableSheet">
        <h2>{record.summary.title || t('library.untitled')}</h2>
        <PaneError error={error} t={t} />
        <p>{t('unreadable.safe')}</p>
        <div className="unreadableActions">
          <Button look="primary" onClick={() => void keep()}>
            <Download size={15} strokeWidth={1.6} aria-hidden />
            {t('unreadable.keep')}
          </Button>
          <Button onClick={copy}>
            <Copy size={15} strokeWidth={1.6} aria-hidden />
            {t('unreadable.copy')}
          </Button>
        </div>
        <details>
          <summary>{t('unreadable.cause')}</summary>
          <p>{record.problem?.message}</p>
        </details>
        <h3>{t('unreadable.raw')}</h3>
        <pre ref={raw} className="unreadableRaw">
          {record.problem?.raw}
        </pre>
      </div>
    </section>
  );
}

/** Copies an element's text as a hand would: the window grants nobody the clipboard beyond that. */
function copyTextOf(element: HTMLElement): boolean {
  const selection = getSelection();
  selection?.selectAllChildren(element);
  const isCopied = document.execCommand('copy');
  selection?.removeAllRanges();
  return isCopied;
}
