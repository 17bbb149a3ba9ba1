import './errorViews.css';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppErrorData } from '#shared/domain/errors';
import type { Translator } from '#shared/locales/createTranslator';
import { errorText } from '#shared/locales/errorText';
import { Button } from './Button';

type Props = {
  readonly error: AppErrorData;
  readonly t: Translator;
  readonly onRetry?: (() => void) | undefined;
  /** Further ways on. */
  readonly children?: ReactNode;
};

/** The whole window, when nothing else can be shown: what happened, why, what to do. */
export function ErrorScreen({ error, t, onRetry, children }: Props) {
  const { what, why, todo } = errorText(t, error);
  return (
    <main className="errorScreen">
      {/* The window can still be moved. */}
      <div className="errorStrip">{t('app.name')}</div>
      <div className="errorCard" role="alert">
        <CircleAlert className="errorIcon" size={32} strokeWidth={1.6} aria-hidden />
        <h1>{what}</h1>
        <p>{why}</p>
        <p>{todo}</p>
        {onRetry && (
          <div className="errorActions">
            <Button look="primary" onClick={onRetry}>
              {t('app.retry')}
            </Button>
          </div>
        )}
        {children}
        <ErrorDetails error={error} t={t} />
      </div>
    </main>
  );
}

/** What somebody who helps may ask for, folded away. */
export function ErrorDetails({ error, t }: Pick<Props, 'error' | 't'>) {
  const lines = Object.entries(error.details).map(([name, value]) => `${name}: ${value}`);
  return (
    <details className="errorDetails">
      <summary>{t('errors.details')}</summary>
      <pre>{[t('app.errorCode', { code: error.reason ?? error.code }), ...lines].join('\n')}</pre>
    </details>
  );
}
