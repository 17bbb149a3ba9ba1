import type { DeskNotes, RefusedValues } from '#shared/domain/deskNotes';
import { lastingRefusals } from '#shared/domain/refusedValues';
import { createStore, type WritableStore } from '../../ui/store';

/** What the desk notes of its work on an article while it is open. */
export type SessionNotes = {
  /** Whether changes of the text become suggestions. */
  readonly suggesting: WritableStore<boolean>;
  /** What was written into fields and cannot be stored, by the field's id. */
  readonly refused: WritableStore<RefusedValues>;
};

/** Takes up what was noted of an article, and gives every change of it to `keep`. */
export function createSessionNotes(
  noted: DeskNotes,
  keep: (notes: DeskNotes) => void,
): SessionNotes {
  const suggesting = createStore(noted.suggesting);
  const refused = createStore(lastingRefusals(noted.refused));
  const changed = () =>
    keep({ suggesting: suggesting.get(), refused: lastingRefusals(refused.get()) });
  suggesting.subscribe(changed);
  refused.subscribe(changed);
  return { suggesting, refused };
}
