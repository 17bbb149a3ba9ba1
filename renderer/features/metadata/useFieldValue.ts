import { refusedValuesSchema } from '#shared/domain/deskNotes';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import type { Field } from '#shared/domain/profileField';
import { useStore, useStorePart } from '../../ui/store';
import type { FieldStore } from './fieldValue';
import { refusedValuesOf } from './refusedValues';

/** A field as it stands on the desk: the stored value, or what was written since and cannot be stored. */
export type DeskValue = {
  readonly value: unknown;
  readonly refused: boolean;
  readonly onChange: (value: unknown) => void;
};

/** Follows one field. A value that its type refuses waits with the session; the store keeps the one before. */
export function useFieldValue(field: Field, store: FieldStore, session: object): DeskValue {
  const refusals = refusedValuesOf(session);
  const stored = useStore(store);
  const refused = useStorePart(refusals, (all) => all[field.id]);
  const onChange = (value: unknown) => {
    const parsed = fieldTypes[field.type].schema.safeParse(value);
    const { [field.id]: _before, ...others } = refusals.get();
    if (!parsed.success) refusals.set(refusedValuesSchema.parse({ ...others, [field.id]: value }));
    else {
      if (refused !== undefined) refusals.set(others);
      store.set(parsed.data);
    }
  };
  return refused === undefined
    ? { value: stored, refused: false, onChange }
    : { value: refused, refused: true, onChange };
}
