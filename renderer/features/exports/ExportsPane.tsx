import './exports.css';
import { FolderOutput } from 'lucide-react';
import type { Job } from '#shared/domain/job';
import { useCall } from '../../bridge/queries';
import { isCommandEnabled, runCommand } from '../../commands/runCommands';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { JobItem } from './JobItem';

type Props = {
  /** Only this article's exports; null for those of all articles. */
  readonly articleId: string | null;
};

/** What was exported, the newest first. */
export function ExportsPane({ articleId }: Props) {
  const t = useT();
  const { data, error, refetch } = useCall('exports.list', null);
  if (error !== null) return <PaneError error={error} t={t} onRetry={() => void refetch()} />;
  const jobs = newestFirst(data ?? []).filter(
    (job) => articleId === null || job.articleId === articleId,
  );
  return (
    <section className="exportsPane" aria-label={t('exports.label')}>
      {articleId === null ? (
        <header className="paneHead">
          <h2>{t('exports.title')}</h2>
        </header>
      ) : (
        jobs.length > 0 && <StartButton />
      )}
      {jobs.length === 0 ? (
        <NoExports articleId={articleId} />
      ) : (
        <ul className="jobList">
          {jobs.map((job) => (
            <JobItem key={job.id} job={job} showTitle={articleId === null} />
          ))}
        </ul>
      )}
    </section>
  );
}

function newestFirst(jobs: readonly Job[]): readonly Job[] {
  return [...jobs].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function StartButton() {
  const t = useT();
  return (
    <div className="exportsStart">
      <Button onClick={() => runCommand('article.export')}>
        <FolderOutput size={15} strokeWidth={1.6} aria-hidden />
        {t('commands.article.export')}
      </Button>
    </div>
  );
}

function NoExports({ articleId }: Props) {
  const t = useT();
  if (articleId === null && !isCommandEnabled('article.export')) {
    return <EmptyState text={t('exports.emptyNoArticle')} />;
  }
  return (
    <EmptyState
      text={t('exports.empty')}
      action={
        <Button onClick={() => runCommand('article.export')}>{t('commands.article.export')}</Button>
      }
    />
  );
}
