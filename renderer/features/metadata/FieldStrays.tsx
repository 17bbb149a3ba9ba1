import type { RefusedValues } from '#shared/domain/deskNotes';
import type { Field } from '#shared/domain/profileField';
import { strayRefusals } from '#shared/domain/refusedValues';
import { useT } from '../../language';
import { useStore, type WritableStore } from '../../ui/store';
import { StrayText } from './StrayText';

type Props = {
  readonly field: Field;
  readonly refusals: WritableStore<RefusedValues>;
  readonly readOnly: boolean;
};

/** What was written into a field before it got another type. */
export function FieldStrays({ field, refusals, readOnly }: Props) {
  const t = useT();
  return strayRefusals(useStore(refusals), field).map((stray) => (
    <StrayText
      key={stray.type}
      stray={stray}
      reason={t('metadata.strays.otherType')}
      refusals={refusals}
      readOnly={readOnly}
    />
  ));
}
