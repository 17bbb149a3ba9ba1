import {
  type CommandId,
  type CommandSpec,
  commandTable,
  type MenuName,
} from '#shared/commands/commandTable';
import type { WindowRole } from '#shared/domain/windowRole';
import { isCommandOn } from '../commands/commandsOn';
import { isCommandEnabled, isRunnableCommand, runCommand } from '../commands/runCommands';

export type BarItem = {
  readonly id: CommandId;
  readonly group: number;
  /** Whether it has a tick; null for what is never on or off. */
  isOn(): boolean | null;
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
    .flatMap(({ id, group, role, toggle }): BarItem[] => {
      const isOn = () => (toggle === true ? isCommandOn(id) : null);
      if (isRunnableCommand(id)) {
        const isEnabled = () => isCommandEnabled(id);
        return [{ id, group, isOn, isEnabled, run: () => void runCommand(id) }];
      }
      return role === undefined
        ? []
        : [{ id, group, isOn, isEnabled: () => true, run: () => runRole(role) }];
    });
}
