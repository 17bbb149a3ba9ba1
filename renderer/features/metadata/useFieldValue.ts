import { useMemo } from 'react';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import type { Field } from '#shared/domain/profileField';
import { useStore, useStorePart } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { fieldStoreOf } from './fieldValue';
import { refusedValuesOf } from './refusedValues';

/** A field as it stands on the desk: the stored value, or what was written since and cannot be stored. */
export type DeskValue = {
  readonly value: unknown;
  readonly refused: boolean;
  readonly onChange: (value: unknown) => void;
};

/** Follows one field of an article. A value that its type refuses waits here; the article keeps the one before. */
export function useFieldValue(session: ArticleSession, field: Field): DeskValue {
  const store = useMemo(() => fieldStoreOf(session, field), [session, field]);
  const refusals = refusedValuesOf(session);
  const stored = useStore(store);
  const refused = useStorePart(refusals, (all) => all[field.id]);
  const onChange = (value: unknown) => {
    const parsed = fieldTypes[field.type].schema.safeParse(value);
    const { [field.id]: _before, ...others } = refusals.get();
    if (!parsed.success) refusals.set({ ...others, [field.id]: { value } });
    else {
      if (refused !== undefined) refusals.set(others);
      store.set(parsed.data);
    }
  };
  return refused === undefined
    ? { value: stored, refused: false, onChange }
    : { value: refused.value, refused: true, onChange };
}
