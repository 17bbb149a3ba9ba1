import type { ImportRun } from '#shared/domain/importRun';
import { useT } from '../../language';
import { CheckBox } from '../../ui/CheckBox';
import { countItems } from './importCounts';

type Props = {
  readonly run: ImportRun;
  readonly chosen: readonly number[];
  readonly onChoose: (changes: ReadonlyMap<number, boolean>) => void;
};

/** What the dry run found, and all or none of it at once. */
export function ImportChoice({ run, chosen, onChoose }: Props) {
  const t = useT();
  const readable = run.items.filter(({ state }) => state === 'read');
  const { count, refused } = countItems(run);
  return (
    <div className="importChoice">
      <p className="dialogText tabular">
        {t('imports.plannedSummary', { count, refused, chosen: chosen.length })}
      </p>
      {readable.length > 1 && (
        <CheckBox
          checked={chosen.length === readable.length}
          onChange={(all) => onChoose(new Map(readable.map(({ ordinal }) => [ordinal, all])))}
        >
          {t('imports.chooseAll')}
        </CheckBox>
      )}
    </div>
  );
}
