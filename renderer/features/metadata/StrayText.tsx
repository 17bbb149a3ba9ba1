import { CircleAlert } from 'lucide-react';
import type { RefusedValue, RefusedValues } from '#shared/domain/deskNotes';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import type { WritableStore } from '../../ui/store';
import { showToast } from '../../ui/toasts';
import { writtenText } from './writtenText';

type Props = {
  readonly stray: RefusedValue;
  /** Why no field can show it. */
  readonly reason: string;
  readonly refusals: WritableStore<RefusedValues>;
  readonly readOnly: boolean;
};

/** Something once written that no field can show any more: to be read, taken elsewhere, and put away. */
export function StrayText({ stray, reason, refusals, readOnly }: Props) {
  const t = useT();
  const text = writtenText(stray.value);
  if (text === '') return null;
  const putAway = () => {
    refusals.set(refusals.get().filter((each) => each !== stray));
    showToast({
      title: t('metadata.strays.removed', { text }),
      action: { label: t('app.undo'), run: () => refusals.set([...refusals.get(), stray]) },
    });
  };
  return (
    <div className="strayText">
      <CircleAlert size={13} strokeWidth={1.8} aria-hidden />
      <p>
        {reason}
        <q className="selectable">{text}</q>
      </p>
      {!readOnly && (
        <Button small look="quiet" onClick={putAway}>
          {t('metadata.strays.remove')}
        </Button>
      )}
    </div>
  );
}
