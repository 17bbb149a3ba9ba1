import { type Accelerator, parseAccelerator } from './accelerator';
import { type CommandId, type CommandSpec, commandTable } from './commandTable';

type Spec = CommandSpec & { readonly id: CommandId };
const specs: readonly Spec[] = commandTable;
const byId: ReadonlyMap<string, Spec> = new Map(specs.map((spec) => [spec.id, spec]));

/** What the user set: a command's own accelerator, or null for none. Commands that are not named keep theirs. */
export type ShortcutChoices = Readonly<Record<string, Accelerator | null>>;

/** The accelerator of each command that has one; no two commands share one. */
export type Shortcuts = ReadonlyMap<CommandId, Accelerator>;

/** Why an accelerator cannot be a command's shortcut. */
export type ShortcutProblem = 'needsModifier' | 'reserved' | 'editing';

/** Undo and redo are the text's own keys, as cut and copy are the system's. */
const textKeys: ReadonlySet<string> = new Set(['edit.undo', 'edit.redo']);

/** Taken by systems and input methods before a program sees them, or undone by what users expect of them. */
const reserved: ReadonlySet<string> = new Set([
  ...['Mod+Space', 'Mod+Shift+Space', 'Mod+Alt+Space', 'Mod+Tab', 'Mod+Shift+Tab', 'Mod+Alt+Tab'],
  ...['Mod+Escape', 'Mod+Shift+Escape', 'Mod+Alt+Escape', 'Mod+Alt+Delete', 'Mod+Alt+Shift+Delete'],
  ...['Mod+W', 'Mod+Y', 'Alt+F4', 'Mod+=', 'Mod+Shift+=', 'Mod+.'],
]);

const editingKeys =
  /^(?:Mod\+)?(?:Shift\+)?(?:Up|Down|Left|Right|Home|End|PageUp|PageDown|Backspace|Delete|Insert|Enter)$/;

/** Whether a command keeps its shortcut: the system's own items, undo and redo. */
export function isFixedShortcut(id: CommandId): boolean {
  return byId.get(id)?.role !== undefined || textKeys.has(id);
}

const fixedKeys: ReadonlySet<string> = new Set(
  specs.flatMap(({ id, shortcut }) =>
    shortcut !== undefined && isFixedShortcut(id) ? [shortcut] : [],
  ),
);

/** Why an accelerator may not be chosen; null when it may. Function keys alone need no modifier. */
export function shortcutProblem(accelerator: Accelerator): ShortcutProblem | null {
  if (reserved.has(accelerator) || fixedKeys.has(accelerator)) return 'reserved';
  if (editingKeys.test(accelerator)) return 'editing';
  const isFunctionKey = /(?:^|\+)F\d+$/.test(accelerator);
  return isFunctionKey || accelerator.startsWith('Mod+') ? null : 'needsModifier';
}

/** A choice that can hold; undefined for a command that is not ours or keys that may not be taken. */
function soundChoice(id: string, choice: Accelerator | null): Accelerator | null | undefined {
  const spec = byId.get(id);
  if (spec === undefined || isFixedShortcut(spec.id)) return undefined;
  const accelerator = choice === null ? null : parseAccelerator(choice);
  if (choice === null) return null;
  return accelerator === null || shortcutProblem(accelerator) !== null ? undefined : accelerator;
}

/**
 * Joins the table's shortcuts with what the user chose. A choice goes before another command's own
 * shortcut, which then has none; of two that chose the same the first in the table has it. `dropped` names
 * what could not be taken, for the user to be told: settings may come from another version or another hand.
 */
export function resolveShortcuts(choices: ShortcutChoices): {
  readonly shortcuts: Shortcuts;
  readonly dropped: readonly string[];
} {
  const owners = new Map<Accelerator, CommandId>();
  const settled = new Set<string>();
  const dropped = Object.keys(choices).filter((id) => !byId.has(id));
  for (const { id } of specs) {
    const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
    if (choice === undefined) continue;
    const sound = soundChoice(id, choice);
    if (sound === undefined || (sound !== null && owners.has(sound))) dropped.push(id);
    else settled.add(id);
    if (typeof sound === 'string' && !owners.has(sound)) owners.set(sound, id);
  }
  for (const { id, shortcut } of specs) {
    if (shortcut !== undefined && !settled.has(id) && !owners.has(shortcut)) {
      owners.set(shortcut, id);
    }
  }
  const own = new Map([...owners].map(([accelerator, id]) => [id, accelerator]));
  return { shortcuts: own, dropped };
}

/** The command that an accelerator runs. */
export function commandWith(shortcuts: Shortcuts, accelerator: Accelerator): CommandId | undefined {
  return [...shortcuts].find(([, own]) => own === accelerator)?.[0];
}

/** The shortcut that a command has where nobody has chosen another. */
export function defaultShortcut(id: CommandId): Accelerator | null {
  return byId.get(id)?.shortcut ?? null;
}

/** The choices after a command was given an accelerator or null; who had it before has none. */
export function withShortcut(
  choices: ShortcutChoices,
  id: CommandId,
  accelerator: Accelerator | null,
): ShortcutChoices {
  const next: Record<string, Accelerator | null> = { ...choices };
  const before =
    accelerator === null
      ? undefined
      : commandWith(resolveShortcuts(choices).shortcuts, accelerator);
  if (before !== undefined && before !== id) next[before] = null;
  if (accelerator === defaultShortcut(id)) delete next[id];
  else next[id] = accelerator;
  return next;
}
