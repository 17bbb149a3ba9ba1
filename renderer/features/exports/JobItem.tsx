import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleSlash,
  FolderSearch,
  LoaderCircle,
  RotateCcw,
} from 'lucide-react';
import type { Job } from '#shared/domain/job';
import { formatMoment } from '#shared/locales/formatDate';
import { useClient } from '../../bridge/ClientContext';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Progress } from '../../ui/Progress';
import { showError } from '../../ui/showError';
import { JobDetails } from './JobDetails';

const looks = {
  queued: { icon: CircleDashed, tone: 'plain' },
  running: { icon: LoaderCircle, tone: 'plain' },
  succeeded: { icon: CircleCheck, tone: 'ok' },
  failed: { icon: CircleAlert, tone: 'error' },
  cancelled: { icon: CircleSlash, tone: 'plain' },
} as const;

type Props = { readonly job: Job; readonly showTitle: boolean };

/** One export: its state, its files, what it could not carry, and what to do next. */
export function JobItem({ job, showTitle }: Props) {
  const { t, language } = useLanguage();
  const { icon, tone } = looks[job.state];
  const today = (time: string) => t('library.today', { time });
  const moment = formatMoment(job.finishedAt ?? job.createdAt, language, {
    now: new Date(),
    today,
  });
  return (
    <li className="job">
      {showTitle && <strong className="jobTitle">{job.title || t('library.untitled')}</strong>}
      <div className="jobHead">
        <span className="jobFormat">{t(`exports.formats.${job.format}`)}</span>
        <Chip icon={icon} tone={tone}>
          {t(`exports.states.${job.state}`)}
        </Chip>
        <time className="jobTime tabular">{moment}</time>
      </div>
      {job.state === 'running' && (
        <Progress wide value={job.progress} label={t('exports.states.running')} />
      )}
      <JobDetails job={job} />
      <JobActions job={job} />
    </li>
  );
}

function JobActions({ job }: { readonly job: Job }) {
  const client = useClient();
  const { t } = useLanguage();
  const act = (method: 'exports.retry' | 'exports.reveal' | 'exports.cancel') => {
    client
      .call(method, { jobId: job.id })
      .catch((error: unknown) => showError(error, t, () => act(method)));
  };
  if (job.state === 'succeeded') {
    return (
      <div className="jobActions">
        <Button small onClick={() => act('exports.reveal')}>
          <FolderSearch size={14} strokeWidth={1.6} aria-hidden />
          {t('exports.reveal')}
        </Button>
      </div>
    );
  }
  if (job.state === 'queued') {
    return (
      <div className="jobActions">
        <Button small onClick={() => act('exports.cancel')}>
          {t('app.cancel')}
        </Button>
      </div>
    );
  }
  if (job.state !== 'failed' && job.state !== 'cancelled') return null;
  return (
    <div className="jobActions">
      <Button small onClick={() => act('exports.retry')}>
        <RotateCcw size={14} strokeWidth={1.6} aria-hidden />
        {t('exports.retry')}
      </Button>
      {job.attempts > 1 && (
        <span className="fieldNote">{t('exports.attempts', { count: job.attempts })}</span>
      )}
    </div>
  );
}
