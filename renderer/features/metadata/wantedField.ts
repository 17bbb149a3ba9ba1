import { createStore } from '../../ui/store';

/** The field that somebody elsewhere on the desk asked to see; the pane brings it into sight and forgets it. */
export const wantedField = createStore<string | null>(null);

/** Asks the pane, now or once it is shown, to lead to a field. */
export function askForField(fieldId: string): void {
  wantedField.set(fieldId);
}
