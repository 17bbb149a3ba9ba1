import './versions.css';
import { useState } from 'react';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { Dialog } from '../../ui/Dialog';
import { PaneError } from '../../ui/PaneError';
import type { ArticleSession } from '../editor';
import { CompareView } from './CompareView';
import { HistoryList } from './HistoryList';
import { type VersionPair, versionName } from './versionRef';

type Props = { readonly session: ArticleSession };

/** The history of the open article: each version, what changed between any two, and the way back to one. */
export function VersionsPane({ session }: Props) {
  const { t, language } = useLanguage();
  const { articleId } = session;
  const { data: history, error, refetch } = useCall('revisions.list', { articleId });
  const [pair, setPair] = useState<VersionPair | null>(null);
  const [isWide, setWide] = useState(false);
  if (error !== null) return <PaneError error={error} t={t} onRetry={() => void refetch()} />;
  if (history === undefined) return null;
  const view = pair !== null && (
    <CompareView
      session={session}
      history={history}
      pair={pair}
      onPair={setPair}
      onWide={isWide ? null : () => setWide(true)}
      onBack={() => setPair(null)}
    />
  );
  const name = (ref: VersionPair['from']) => versionName(ref, history, { t, language });
  return (
    <section className="versionsPane" aria-label={t('versions.label')}>
      {view && !isWide ? view : <HistoryList history={history} onCompare={setPair} />}
      {view && isWide && pair && (
        <Dialog
          fill
          title={t('versions.compare.title', { from: name(pair.from), to: name(pair.to) })}
          closeLabel={t('app.close')}
          onClose={() => setWide(false)}
        >
          {view}
        </Dialog>
      )}
    </section>
  );
}
