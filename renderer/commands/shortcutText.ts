import { type CommandId, type CommandSpec, commandTable } from '#shared/commands/commandTable';

const specs: ReadonlyMap<CommandId, CommandSpec> = new Map(
  commandTable.map((spec) => [spec.id, spec]),
);

const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Up: '↑',
  Down: '↓',
  Plus: '+',
};
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Up: '↑', Down: '↓', Plus: '+' };
// Apple's order: Option, Shift, Command.
const macOrder = ['Alt', 'Shift', 'Mod'];

/** Whether the desk stands on a Mac. */
export function onMac(): boolean {
  return navigator.userAgent.includes('Macintosh');
}

/** A command's shortcut as the platform writes it (⇧⌘S, Ctrl+Shift+S); undefined when it has none. */
export function shortcutText(id: CommandId, mac = onMac()): string | undefined {
  const keys = specs.get(id)?.shortcut?.split('+');
  if (keys === undefined || !mac) return keys?.map((key) => otherNames[key] ?? key).join('+');
  const rank = (key: string) => (macOrder.includes(key) ? macOrder.indexOf(key) : macOrder.length);
  return [...keys]
    .sort((a, b) => rank(a) - rank(b))
    .map((key) => macSigns[key] ?? key)
    .join('');
}
