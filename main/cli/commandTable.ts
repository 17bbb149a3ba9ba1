import type { Command } from './command';
import type { CommandName } from './commandNames';
import { backupCommand } from './commands/backup';
import { diffCommand } from './commands/diff';
import { doctorCommand } from './commands/doctor';
import { exportCommand } from './commands/export';
import { handoverCommand } from './commands/handover';
import { historyCommand } from './commands/history';
import { importCommand } from './commands/import';
import { listCommand } from './commands/list';
import { receiveCommand } from './commands/receive';
import { restoreCommand } from './commands/restore';
import { salvageCommand } from './commands/salvage';
import { searchCommand } from './commands/search';
import { showCommand } from './commands/show';

/** Every command by its name. */
export const commandTable: Readonly<Record<CommandName, Command>> = {
  import: importCommand,
  list: listCommand,
  show: showCommand,
  export: exportCommand,
  history: historyCommand,
  diff: diffCommand,
  handover: handoverCommand,
  receive: receiveCommand,
  search: searchCommand,
  doctor: doctorCommand,
  backup: backupCommand,
  restore: restoreCommand,
  salvage: salvageCommand,
};
