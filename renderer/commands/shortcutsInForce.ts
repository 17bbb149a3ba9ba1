import { resolveShortcuts, type ShortcutChoices, type Shortcuts } from '#shared/commands/shortcuts';
import { createStore, type Store } from '../ui/store';

const inForce = createStore<Shortcuts>(resolveShortcuts({}).shortcuts);

/** The shortcuts of this window's commands: menus, tooltips, palette and the editor's keys read them here. */
export const shortcutsInForce: Store<Shortcuts> = inForce;

/** Puts the user's choices in force; returns the commands whose choice could not be taken. */
export function chooseShortcuts(choices: ShortcutChoices): readonly string[] {
  const { shortcuts, dropped } = resolveShortcuts(choices);
  inForce.set(shortcuts);
  return dropped;
}
