import { useState } from 'react';
import type { Accelerator } from '#shared/commands/accelerator';
import type { CommandId } from '#shared/commands/commandTable';
import {
  commandWith,
  defaultShortcut,
  resolveShortcuts,
  type ShortcutChoices,
  type ShortcutProblem,
  shortcutProblem,
  withShortcut,
} from '#shared/commands/shortcuts';

/** What the dialog is about to do with one command's shortcut. */
export type ShortcutEdit =
  | { readonly kind: 'none' }
  | { readonly kind: 'recording'; readonly id: CommandId }
  | {
      readonly kind: 'refused';
      readonly id: CommandId;
      readonly accelerator: Accelerator;
      readonly problem: ShortcutProblem;
    }
  /** Another command has the keys; the user decides. */
  | {
      readonly kind: 'taken';
      readonly id: CommandId;
      readonly accelerator: Accelerator;
      readonly other: CommandId;
    };

export type ShortcutEditing = {
  readonly edit: ShortcutEdit;
  record(id: CommandId): void;
  cancel(): void;
  /** Gives a command keys, or none; asks first where another has them. */
  propose(id: CommandId, accelerator: Accelerator | null): void;
  /** Takes the keys from the command that has them. */
  replace(): void;
  reset(id: CommandId): void;
};

const none: ShortcutEdit = { kind: 'none' };

/** The steps of giving a command other keys; `save` stores the choices. */
export function useShortcutEditing(
  choices: ShortcutChoices,
  save: (choices: ShortcutChoices) => void,
): ShortcutEditing {
  const [edit, setEdit] = useState<ShortcutEdit>(none);
  const take = (id: CommandId, accelerator: Accelerator | null) => {
    save(withShortcut(choices, id, accelerator));
    setEdit(none);
  };
  const propose = (id: CommandId, accelerator: Accelerator | null) => {
    if (accelerator === null) return take(id, null);
    const problem = shortcutProblem(accelerator);
    if (problem !== null) return setEdit({ kind: 'refused', id, accelerator, problem });
    const other = commandWith(resolveShortcuts(choices).shortcuts, accelerator);
    if (other === id) return setEdit(none);
    if (other !== undefined) return setEdit({ kind: 'taken', id, accelerator, other });
    take(id, accelerator);
  };
  return {
    edit,
    record: (id) => setEdit({ kind: 'recording', id }),
    cancel: () => setEdit(none),
    propose,
    replace: () => {
      if (edit.kind === 'taken') take(edit.id, edit.accelerator);
    },
    reset: (id) => propose(id, defaultShortcut(id)),
  };
}
