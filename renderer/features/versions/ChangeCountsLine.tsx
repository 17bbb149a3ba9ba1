import type { ChangeCounts } from '#shared/diff/comparison/changeCounts';
import { useT } from '../../language';

const names = [
  'added',
  'removed',
  'moved',
  'format',
  'settings',
  'suggestions',
  'metadata',
  'comments',
] as const satisfies readonly (keyof ChangeCounts)[];

/** How much changed between two versions, in one line. */
export function ChangeCountsLine({ counts }: { readonly counts: ChangeCounts }) {
  const t = useT();
  const told = names.filter((name) => counts[name] > 0);
  return (
    <p className="changeCounts">
      {told.length === 0
        ? t('versions.compare.none')
        : told.map((name) => t(`versions.counts.${name}`, { count: counts[name] })).join(' · ')}
    </p>
  );
}
