import './comparedPaper.css';
import { useMemo, useState } from 'react';
import { compareArticles } from '#shared/diff/comparison/compareArticles';
import { isEmptyDiff } from '#shared/diff/diffArticle';
import type { ArticleContent } from '#shared/domain/article';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PaneError } from '../../ui/PaneError';
import { showError } from '../../ui/showError';
import type { ArticleSession } from '../editor';
import { ChangeCountsLine } from './ChangeCountsLine';
import { ComparedBody } from './ComparedBody';
import { useRestore } from './useRestore';
import { useVersion } from './useVersion';
import { revisionRef, type VersionRef } from './versionRef';

type Props = {
  readonly session: ArticleSession;
  readonly target: VersionRef;
  readonly version: string;
  readonly newest: number;
  readonly onClose: () => void;
};

/** Shows what bringing a version back would change and lose, and does it. */
export function RestoreDialog({ session, target, version, newest, onClose }: Props) {
  const t = useT();
  const now = useVersion(session.articleId, revisionRef(newest));
  const then = useVersion(session.articleId, target);
  const [isRunning, setRunning] = useState(false);
  const restore = useRestore(session, version);
  const run = () => {
    setRunning(true);
    restore(target)
      .then(onClose)
      .catch((error: unknown) => {
        setRunning(false);
        showError(error, t);
      });
  };
  const error = now.error ?? then.error;
  return (
    <Dialog
      fill
      title={t('versions.restore.title', { version })}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={isRunning || error !== null} onClick={run}>
            {t('versions.restore.run')}
          </Button>
        </>
      }
    >
      {error !== null && <PaneError error={error} t={t} />}
      {now.data && then.data && <Loss before={now.data} after={then.data} />}
    </Dialog>
  );
}

type LossProps = { readonly before: ArticleContent; readonly after: ArticleContent };

function Loss({ before, after }: LossProps) {
  const t = useT();
  const comparison = useMemo(() => compareArticles(before, after), [before, after]);
  if (isEmptyDiff(comparison.diff)) return <p>{t('versions.restore.same')}</p>;
  return (
    <>
      <p className="fieldNote">{t('versions.restore.explain')}</p>
      <ChangeCountsLine counts={comparison.counts} />
      <div className="compareBody">
        <ComparedBody comparison={comparison} show="changes" />
      </div>
    </>
  );
}
