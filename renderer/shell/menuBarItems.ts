import {
  type CommandId,
  type CommandSpec,
  commandTable,
  type MenuName,
} from '#shared/commands/commandTable';
import type { WindowRole } from '#shared/domain/windowRole';
import { isCommandEnabled, isRunnableCommand, runCommand } from '../commands/runCommands';

export type BarItem = {
  readonly id: CommandId;
  readonly group: number;
  isEnabled(): boolean;
  run(): void;
};

const specs: readonly (CommandSpec & { readonly id: CommandId })[] = commandTable;

/** The items of one menu in the table's order; roles are carried out by `runRole`. */
export function menuBarItems(
  menu: MenuName,
  runRole: (role: WindowRole) => void,
): readonly BarItem[] {
  return specs
    .filter((spec) => spec.menu === menu)
    .flatMap(({ id, group, role }): BarItem[] => {
      if (isRunnableCommand(id)) {
        return [
          { id, group, isEnabled: () => isCommandEnabled(id), run: () => void runCommand(id) },
        ];
      }
      return role === undefined
        ? []
        : [{ id, group, isEnabled: () => true, run: () => runRole(role) }];
    });
}
