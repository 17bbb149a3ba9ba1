import { commandTable, type RunnableCommandId } from '#shared/commands/commandTable';
import type { Client } from '../bridge/client';

/** How a feature carries out one command of the table. */
export type CommandRun = {
  isEnabled(): boolean;
  run(): void;
};

export type CommandRuns = Partial<Readonly<Record<RunnableCommandId, CommandRun>>>;

const registered = new Map<RunnableCommandId, readonly CommandRun[]>();

const runnableIds: ReadonlySet<string> = new Set(
  commandTable.filter((spec) => !('role' in spec)).map((spec) => spec.id),
);

/** Whether a name is a command that this page carries out. */
export function isRunnableCommand(id: string): id is RunnableCommandId {
  return runnableIds.has(id);
}

/**
 * Makes commands work until the returned function is called. One registry for the window, as the menu
 * bar is one; where two features offer a command, the one that came last carries it out.
 */
export function registerCommands(runs: CommandRuns): () => void {
  const entries = Object.entries(runs) as [RunnableCommandId, CommandRun][];
  for (const [id, run] of entries) registered.set(id, [...(registered.get(id) ?? []), run]);
  return () => {
    for (const [id, run] of entries) {
      registered.set(
        id,
        (registered.get(id) ?? []).filter((other) => other !== run),
      );
    }
  };
}

/** False as well for a command that no feature offers now. */
export function isCommandEnabled(id: RunnableCommandId): boolean {
  return registered.get(id)?.at(-1)?.isEnabled() ?? false;
}

/** Carries out a command and says whether it did; one that is out of reach does nothing. */
export function runCommand(id: RunnableCommandId): boolean {
  const command = registered.get(id)?.at(-1);
  if (command === undefined || !command.isEnabled()) return false;
  command.run();
  return true;
}

/** Runs what the application's menu, and so its shortcuts, ask for. Returns the way to stop. */
export function followMenu(client: Client): () => void {
  return client.on('menu.chosen', ({ commandId }) => {
    if (isRunnableCommand(commandId)) runCommand(commandId);
  });
}
