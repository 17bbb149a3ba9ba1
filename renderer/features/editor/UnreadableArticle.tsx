import type { ArticleRecord } from '#shared/domain/article';
import type { Translator } from '#shared/locales/createTranslator';
import { errorText } from '#shared/locales/errorText';

type Props = { readonly record: ArticleRecord; readonly t: Translator };

/** A stored article that fails its check: its raw content to read and copy, and no editor that could harm it. */
export function UnreadableArticle({ record, t }: Props) {
  const { what, why, todo } = errorText(t, {
    code: 'content_invalid',
    reason: 'documentUnreadable',
    retryable: false,
    details: {},
  });
  return (
    <section className="unreadable" aria-label={record.summary.title}>
      <div role="alert">
        <strong>{what}</strong>
        <p>{[why, todo].filter(Boolean).join(' ')}</p>
      </div>
      <details>
        <summary>{t('errors.details')}</summary>
        <p>{record.problem?.message}</p>
      </details>
      <pre>{record.problem?.raw}</pre>
    </section>
  );
}
