import type { Field } from '#shared/domain/profileField';
import { defaultOf } from '#shared/domain/templateDefaults';
import type { FieldStore } from '../../metadata';
import type { TemplateSession } from '../templateSession';
import { withDefault } from './metadataDefaults';

/** What a field begins with in the articles of the template under work. */
export function defaultStoreOf({ draft, change }: TemplateSession, field: Field): FieldStore {
  return {
    get: () => defaultOf(draft.get(), field),
    subscribe: draft.subscribe,
    set: (value) => change((now) => withDefault(now, field, value)),
  };
}
