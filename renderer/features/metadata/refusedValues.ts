import type { RefusedValues } from '#shared/domain/deskNotes';
import { createCache } from '../../ui/createCache';
import { createStore, type WritableStore } from '../../ui/store';

/** Work whose refused values are kept, over the end of the program too. */
type KeepingWork = { readonly refused: WritableStore<RefusedValues> };

const passing = createCache((_work: object) => createStore<RefusedValues>({}));

/** The refused values of what is open for work. They wait with it, so leaving the pane loses none. */
export function refusedValuesOf(work: object | KeepingWork): WritableStore<RefusedValues> {
  return 'refused' in work ? work.refused : passing(work);
}
