import './errorViews.css';
import { CircleAlert } from 'lucide-react';
import { asAppError } from '#shared/domain/errors';
import type { Translator } from '#shared/locales/createTranslator';
import { errorText } from '#shared/locales/errorText';
import { Button } from './Button';

type Props = {
  readonly error: unknown;
  readonly t: Translator;
  readonly onRetry?: (() => void) | undefined;
};

/** A refusal in the pane that it concerns. */
export function PaneError({ error, t, onRetry }: Props) {
  const { what, why, todo } = errorText(t, asAppError(error).toData());
  return (
    <div className="paneError" role="alert">
      <strong>
        <CircleAlert size={16} strokeWidth={1.6} aria-hidden />
        {what}
      </strong>
      <p>{why}</p>
      <p>{todo}</p>
      {onRetry && (
        <Button small onClick={onRetry}>
          {t('app.retry')}
        </Button>
      )}
    </div>
  );
}
