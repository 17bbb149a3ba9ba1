import type { Job } from '#shared/domain/job';
import { useCall } from '../bridge/queries';
import { useT } from '../language';
import { Progress } from '../ui/Progress';

const isOpen = ({ state }: Job) => state === 'queued' || state === 'running';

/** The jobs of the run under way: those not yet done, and those done since the first of them began. */
export function currentRun(jobs: readonly Job[]): readonly Job[] {
  const open = jobs.filter(isOpen);
  const began = open.map(({ createdAt }) => createdAt).sort()[0];
  return began === undefined ? [] : jobs.filter((job) => isOpen(job) || job.createdAt >= began);
}

/** How far exporting has come; nothing while nothing runs. */
export function ExportProgress() {
  const t = useT();
  const jobs = useCall('exports.list', null).data ?? [];
  const run = currentRun(jobs);
  if (run.length === 0) return null;
  const done = run.filter((job) => !isOpen(job)).length;
  const running = run.find(({ state }) => state === 'running');
  const text = t('status.exporting', { done, total: run.length });
  const share = run.reduce((sum, job) => sum + (isOpen(job) ? job.progress : 1), 0) / run.length;
  return (
    <span
      className="statusItem tabular"
      title={running && t('status.exportingTitle', { title: running.title })}
    >
      {text}
      <Progress value={share} label={text} />
    </span>
  );
}
