import type { ArticleRecord } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { useT } from '../../language';
import { PaneError } from '../../ui/PaneError';

type Props = { readonly record: ArticleRecord };

/** A stored article that fails its check: its raw content to read and copy, and no editor that could harm it. */
export function UnreadableArticle({ record }: Props) {
  const t = useT();
  const error = new AppError('content_invalid', { reason: 'documentUnreadable' });
  return (
    <section className="unreadable" aria-label={record.summary.title}>
      <PaneError error={error} t={t} />
      <details>
        <summary>{t('app.details')}</summary>
        <p>{record.problem?.message}</p>
      </details>
      <pre>{record.problem?.raw}</pre>
    </section>
  );
}
