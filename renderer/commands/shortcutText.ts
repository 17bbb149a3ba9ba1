import type { Accelerator } from '#shared/commands/accelerator';
import type { CommandId } from '#shared/commands/commandTable';
import { useStore } from '../ui/store';
import { onMac } from './onMac';
import { shortcutsInForce } from './shortcutsInForce';

const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};
const otherNames: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};
// Apple's order: Option, Shift, Command.
const macOrder = ['Alt', 'Shift', 'Mod'];
// The other systems' order: Ctrl, Shift, Alt.
const otherOrder = ['Mod', 'Shift', 'Alt'];

/** An accelerator as the platform writes it: ⇧⌘S, Ctrl+Shift+S. */
export function acceleratorText(accelerator: Accelerator, mac = onMac()): string {
  const order = mac ? macOrder : otherOrder;
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const signs = mac ? macSigns : otherNames;
  return accelerator
    .split('+')
    .sort((a, b) => rank(a) - rank(b))
    .map((key) => signs[key] ?? key)
    .join(mac ? '' : '+');
}

/** A command's shortcut as the platform writes it, as it stands now; undefined when it has none. */
export function shortcutText(id: CommandId, mac = onMac()): string | undefined {
  const accelerator = shortcutsInForce.get().get(id);
  return accelerator === undefined ? undefined : acceleratorText(accelerator, mac);
}

/** Gives `shortcutText`, and draws again who shows shortcuts when the user chooses others. */
export function useShortcutText(): (id: CommandId) => string | undefined {
  useStore(shortcutsInForce);
  return shortcutText;
}
