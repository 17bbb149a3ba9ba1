import './imports.css';
import { useState } from 'react';
import { appErrorFromData } from '#shared/domain/errors';
import type { ImportRun } from '#shared/domain/importRun';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { ImportActions } from './ImportActions';
import { ImportChoice } from './ImportChoice';
import { ImportItemRow } from './ImportItemRow';
import { ImportProgress } from './ImportProgress';
import { chosenOrdinals, countItems, shownItems } from './importCounts';
import { useImportCalls } from './useImportCalls';

type Props = { readonly id: string; readonly onClose: () => void };

/** An import from its dry run to its report; closed while it works, it works on. */
export function ImportDialog({ id, onClose }: Props) {
  const t = useT();
  const { data: run, error, refetch } = useCall('imports.run', { id });
  const calls = useImportCalls(id);
  const close = () => {
    // A dry run that nobody takes up is over; one that stores goes on without its dialog.
    if (run?.stage === 'reading' || run?.stage === 'planned' || run?.stage === 'done') calls.end();
    onClose();
  };
  const [put, setPut] = useState<ReadonlyMap<number, boolean>>(new Map());
  const chosen = run === undefined ? [] : chosenOrdinals(run, put);
  return (
    <Dialog
      wide
      onClose={close}
      title={t(titleOf(run))}
      closeLabel={t('app.close')}
      actions={run && <ImportActions run={run} chosen={chosen} calls={calls} onClose={close} />}
    >
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      {run && (
        <RunBody
          run={run}
          chosen={chosen}
          onChoose={(changes) => setPut(new Map([...put, ...changes]))}
          onLeave={close}
        />
      )}
    </Dialog>
  );
}

type BodyProps = {
  readonly run: ImportRun;
  readonly chosen: readonly number[];
  readonly onChoose: (changes: ReadonlyMap<number, boolean>) => void;
  /** Closes the dialog for an article of the import. */
  readonly onLeave: () => void;
};

function RunBody({ run, chosen, onChoose, onLeave }: BodyProps) {
  const t = useT();
  const wanted = new Set(chosen);
  if (run.items.length === 0 && run.stage !== 'reading') {
    return <EmptyState text={t('imports.empty')} />;
  }
  return (
    <>
      <ImportProgress run={run} />
      {run.stage === 'planned' && <ImportChoice run={run} chosen={chosen} onChoose={onChoose} />}
      {run.stage === 'stopped' &&
        (run.stoppedBy === null ? (
          <p className="dialogText">{t('imports.leftAbout')}</p>
        ) : (
          <PaneError error={appErrorFromData(run.stoppedBy)} t={t} />
        ))}
      {run.stage === 'done' && (
        <p className="dialogText tabular">{t('imports.summary', countItems(run))}</p>
      )}
      {run.passedOver.length > 0 && (
        <details className="importPassedOver">
          <summary>{t('imports.passedOverCount', { count: run.passedOver.length })}</summary>
          <p className="selectable">{run.passedOver.slice(0, 200).join('、')}</p>
        </details>
      )}
      <ul className="importList" aria-label={t('imports.title')}>
        {shownItems(run).map((item) => (
          <ImportItemRow
            key={item.ordinal}
            item={item}
            isChosen={run.stage === 'planned' ? wanted.has(item.ordinal) : null}
            onChoose={(isChosen) => onChoose(new Map([[item.ordinal, isChosen]]))}
            onLeave={onLeave}
          />
        ))}
      </ul>
    </>
  );
}

function titleOf(run: ImportRun | undefined) {
  switch (run?.stage) {
    case 'storing':
      return 'imports.storing';
    case 'stopped':
      return 'imports.stopped';
    case 'done':
      return 'imports.done';
    default:
      return 'imports.title';
  }
}
