import './statusBar.css';
import { CloudOff } from 'lucide-react';
import { BackupStatus } from '../features/backups';
import { useOpenArticle } from '../features/editor';
import { WorkflowStatus } from '../features/workflow';
import { useT } from '../language';
import { Tooltip } from '../ui/Tooltip';
import { ArticleCounts } from './ArticleCounts';
import { ExportProgress } from './ExportProgress';
import { OpenPoints } from './OpenPoints';
import { PaperZoom } from './PaperZoom';
import { SaveStatus } from './SaveStatus';

/** The foot of the window: is it safe, how long is it, what runs. */
export function StatusBar() {
  const t = useT();
  const { session } = useOpenArticle();
  return (
    <section className="statusBar" aria-label={t('status.label')}>
      {session !== null && <SaveStatus session={session} />}
      {session !== null && <WorkflowStatus session={session} />}
      {session !== null && <ArticleCounts session={session} />}
      {session !== null && <OpenPoints session={session} />}
      <span className="statusGap" />
      {session !== null && <PaperZoom />}
      <BackupStatus />
      <ExportProgress />
      <Tooltip label={t('status.offlineWhy')} side="top">
        <span className="statusItem">
          <CloudOff size={14} strokeWidth={1.6} aria-hidden />
          {t('status.offline')}
        </span>
      </Tooltip>
    </section>
  );
}
