import './handover.css';
import { useEffect } from 'react';
import type { Incoming } from '#shared/domain/handover';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { ArticleSession } from '../editor';
import { ConflictCard } from './ConflictCard';
import { useSettlement } from './useSettlement';

type Props = {
  readonly session: ArticleSession;
  readonly incoming: Incoming;
  readonly onClose: () => void;
};

/** The places that both sides changed, one under another, each with its choice. */
export function SettleDialog({ session, incoming, onClose }: Props) {
  const t = useT();
  const settlement = useSettlement(session, incoming, onClose);
  const { conflicts, choices, left, isBusy } = settlement;
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared once, when the dialog opens
  useEffect(() => void settlement.read(), []);
  return (
    <Dialog
      wide
      title={t('handover.settle.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <>
          <span className="settleLeft tabular" aria-live="polite">
            {left === 0 ? t('handover.settle.none') : t('handover.settle.left', { count: left })}
          </span>
          <Button
            look="primary"
            disabled={conflicts === null || left > 0 || isBusy}
            onClick={() => void settlement.save()}
          >
            {t('handover.settle.save')}
          </Button>
        </>
      }
    >
      <p className="dialogText">{t('handover.settle.explain')}</p>
      <ol className="conflicts">
        {conflicts?.map((conflict) => (
          <li key={conflict.key}>
            <ConflictCard
              conflict={conflict}
              choice={choices.get(conflict.key) ?? null}
              onChoose={(choice) => settlement.choose(conflict.key, choice)}
            />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
