import {
  type CommandId,
  type CommandSpec,
  commandTable,
  type MenuName,
} from '#shared/commands/commandTable';
import { isCommandEnabled, isRunnableCommand, runCommand } from '../commands/runCommands';

export type BarItem = {
  readonly id: CommandId;
  readonly group: number;
  isEnabled(): boolean;
  run(): void;
};

// What a page may do of the system's part. The rest of the roles keep their shortcuts, which the
// application's menu holds; a page has no way to carry them out.
const roleRuns: Partial<Readonly<Record<NonNullable<CommandSpec['role']>, () => void>>> = {
  quit: () => window.close(),
  cut: () => document.execCommand('cut'),
  copy: () => document.execCommand('copy'),
  selectAll: () => document.execCommand('selectAll'),
};

const specs: readonly (CommandSpec & { readonly id: CommandId })[] = commandTable;

/** The items of one menu in the table's order, with what each does at this moment. */
export function menuBarItems(menu: MenuName): readonly BarItem[] {
  return specs
    .filter((spec) => spec.menu === menu)
    .flatMap(({ id, group, role }): BarItem[] => {
      if (isRunnableCommand(id)) {
        return [
          { id, group, isEnabled: () => isCommandEnabled(id), run: () => void runCommand(id) },
        ];
      }
      const run = role && roleRuns[role];
      return run === undefined ? [] : [{ id, group, isEnabled: () => true, run }];
    });
}
