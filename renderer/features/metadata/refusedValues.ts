import { createCache } from '../../ui/createCache';
import { createStore } from '../../ui/store';

/** What was written into a field and cannot be stored, by the field's id. */
export type RefusedValues = Readonly<Record<string, { readonly value: unknown }>>;

/** The refused values of what is open for work. They wait with its session, so leaving the pane loses none. */
export const refusedValuesOf = createCache((_session: object) => createStore<RefusedValues>({}));
