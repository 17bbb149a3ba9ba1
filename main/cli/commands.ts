import type { Translator } from '#shared/locales/createTranslator';
import type { KapokApp } from '../app';
import type { CommandResult } from './commandResult';
import { runBackup } from './commands/backup';
import { runDiff } from './commands/diff';
import { runDoctor } from './commands/doctor';
import { runExport } from './commands/export';
import { runHandover } from './commands/handover';
import { runHistory } from './commands/history';
import { runImport } from './commands/import';
import { runList } from './commands/list';
import { runReceive } from './commands/receive';
import { runSearch } from './commands/search';
import { runShow } from './commands/show';
import type { CliCommand } from './parseArguments';

/** Carries out one command over an app. */
export function runCommand(
  command: Exclude<CliCommand, { readonly kind: 'help' | 'version' | 'restore' }>,
  app: KapokApp,
  t: Translator,
): CommandResult | Promise<CommandResult> {
  switch (command.kind) {
    case 'import':
      return runImport(command, app, t);
    case 'list':
      return runList(app);
    case 'search':
      return runSearch(command, app);
    case 'show':
      return runShow(command.id, app);
    case 'export':
      return runExport(command, app, t);
    case 'history':
      return runHistory(command.id, app);
    case 'diff':
      return runDiff(command, app);
    case 'handover':
      return runHandover(command, app);
    case 'receive':
      return runReceive(command.file, app, t);
    case 'backup':
      return runBackup(command.toFile, app);
    case 'doctor':
      return runDoctor(app, command.rebuildIndex);
  }
}
