import type { ImportRun } from '#shared/domain/importRun';
import { useT } from '../../language';
import { Progress } from '../../ui/Progress';
import { countItems } from './importCounts';

/** How far an import is, and on which file; nothing while it stands. */
export function ImportProgress({ run }: { readonly run: ImportRun }) {
  const t = useT();
  const state = run.stage === 'reading' ? 'waiting' : 'chosen';
  if (run.stage !== 'reading' && run.stage !== 'storing') return null;
  const { skipped, count, left } = countItems(run);
  const all = count - skipped;
  const done = all - left;
  const name = run.items.find((item) => item.state === state)?.fileName ?? '';
  const label = t(run.stage === 'reading' ? 'imports.planning' : 'imports.storing');
  return (
    <div className="importProgress" role="status">
      <span>{label}</span>
      <Progress wide value={all === 0 ? 0 : done / all} label={label} />
      <span className="importProgressName tabular">
        {t('imports.progress', { at: Math.min(done + 1, all), count: all, name })}
      </span>
    </div>
  );
}
