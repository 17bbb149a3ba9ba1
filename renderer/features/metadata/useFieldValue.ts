import type { RefusedValues } from '#shared/domain/deskNotes';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import type { Json } from '#shared/domain/json';
import type { Field } from '#shared/domain/profileField';
import { useStore, useStorePart, type WritableStore } from '../../ui/store';
import type { FieldStore } from './fieldValue';

/** A field as it stands on the desk: the stored value, or what was written since and cannot be stored. */
export type DeskValue = {
  readonly value: unknown;
  readonly refused: boolean;
  readonly onChange: (value: Json) => void;
};

/** Follows one field. A value that its type refuses waits in `refusals`; the store keeps the one before. */
export function useFieldValue(
  field: Field,
  store: FieldStore,
  refusals: WritableStore<RefusedValues>,
): DeskValue {
  const stored = useStore(store);
  const refused = useStorePart(refusals, (all) => all[field.id]);
  const onChange = (value: Json) => {
    const parsed = fieldTypes[field.type].schema.safeParse(value);
    const { [field.id]: _before, ...others } = refusals.get();
    if (!parsed.success) refusals.set({ ...others, [field.id]: value });
    else {
      if (refused !== undefined) refusals.set(others);
      store.set(parsed.data);
    }
  };
  return refused === undefined
    ? { value: stored, refused: false, onChange }
    : { value: refused, refused: true, onChange };
}
