import { useEffect } from 'react';
import type { RefusedValues } from '#shared/domain/deskNotes';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import type { Json } from '#shared/domain/json';
import type { Field } from '#shared/domain/profileField';
import { begunDate, refusalOf, withoutRefusal, withRefusal } from '#shared/domain/refusedValues';
import { useStore, useStorePart, type WritableStore } from '../../ui/store';
import type { FieldStore } from './fieldValue';

/** A field as it stands on the desk: the stored value, or what was written since and cannot be stored. */
export type DeskValue = {
  readonly value: unknown;
  readonly refused: boolean;
  readonly onChange: (value: Json) => void;
  /** Where what is refused waits, of all fields. */
  readonly refusals: WritableStore<RefusedValues>;
};

/** Follows one field. A value that its type refuses waits in `refusals`; the store keeps the one before. */
export function useFieldValue(
  field: Field,
  store: FieldStore,
  refusals: WritableStore<RefusedValues>,
): DeskValue {
  const stored = useStore(store);
  const refusal = useStorePart(refusals, (all) => refusalOf(all, field));
  useEffect(
    () => () => {
      // Back at the field, a begun date could not be shown: what is stored stands there again.
      const left = refusals.get();
      if (refusalOf(left, field)?.value === begunDate) refusals.set(withoutRefusal(left, field));
    },
    [refusals, field],
  );
  const onChange = (value: Json) => {
    const parsed = fieldTypes[field.type].schema.safeParse(value);
    if (!parsed.success) refusals.set(withRefusal(refusals.get(), field, value));
    else {
      refusals.set(withoutRefusal(refusals.get(), field));
      store.set(parsed.data);
    }
  };
  const value = refusal === null ? stored : refusal.value;
  return { value, refused: refusal !== null, onChange, refusals };
}
