import '../../ui/cards.css';
import './exports.css';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert, CircleHelp } from 'lucide-react';
import { useId, useState } from 'react';
import { type ExportFormat, exportFormats } from '#shared/domain/job';
import { openPointsOf } from '#shared/editor/openPoints';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showError } from '../../ui/showError';
import { useStore } from '../../ui/store';
import type { ArticleSession } from '../editor';

type Props = {
  readonly session: ArticleSession;
  readonly onClose: () => void;
  readonly onStarted: () => void;
};

/** Asks for a format; main then asks for the folder. The article is stored first, so that files hold its last word. */
export function ExportDialog({ session, onClose, onStarted }: Props) {
  const t = useT();
  const [format, setFormat] = useState<ExportFormat>('portal-html');
  const pending = countSuggestions(useStore(session.document));
  const { start, starting } = useStartExport(session, onStarted);
  return (
    <Dialog
      onClose={onClose}
      title={t('exports.start')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={starting} onClick={() => void start(format)}>
            {t(starting ? 'exports.working' : 'exports.submit')}
          </Button>
        </>
      }
    >
      <RadioGroup
        className="cardGroup cardGroup--single"
        aria-label={t('exports.choose')}
        value={format}
        onValueChange={(value: ExportFormat) => setFormat(value)}
      >
        {exportFormats.map((name) => (
          <FormatCard key={name} format={name} />
        ))}
      </RadioGroup>
      <OpenPointsWarning session={session} />
      {pending > 0 && (
        <p className="exportWarning" role="status">
          <CircleAlert size={14} strokeWidth={1.8} aria-hidden />
          {t('review.pending', { count: pending })}
        </p>
      )}
    </Dialog>
  );
}

/** Says what the text still leaves open; it is no reason not to export. */
function OpenPointsWarning({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const points = openPointsOf(session.document.get());
  if (points.length === 0) return null;
  const kinds = [...new Set(points.map(({ kind }) => kind))].join(t('app.comma'));
  return (
    <p className="exportWarning" role="note">
      <CircleHelp size={15} strokeWidth={1.6} aria-hidden />
      {t('openPoints.leftInExport', { count: points.length, kinds })}
    </p>
  );
}

function useStartExport(session: ArticleSession, onStarted: () => void) {
  const client = useClient();
  const cache = useQueryClient();
  const t = useT();
  const [starting, setStarting] = useState(false);
  const start = async (format: ExportFormat) => {
    setStarting(true);
    try {
      const flushed = await session.flush();
      if (!flushed.ok) throw flushed.error;
      const started = await client.call('exports.start', { ids: [session.articleId], format });
      if (started !== null) {
        await cache.invalidateQueries({ queryKey: ['exports.list'] });
        onStarted();
      }
    } catch (error) {
      showError(error, t, () => void start(format));
    } finally {
      setStarting(false);
    }
  };
  return { start, starting };
}

function FormatCard({ format }: { readonly format: ExportFormat }) {
  const t = useT();
  const textId = useId();
  return (
    <Radio.Root className="card" value={format} aria-describedby={textId}>
      <span className="cardHead">
        <span className="cardMark" aria-hidden />
        <strong>{t(`exports.formats.${format}`)}</strong>
      </span>
      <span id={textId} className="cardText">
        {t(`exports.formatHints.${format}`)}
      </span>
    </Radio.Root>
  );
}
