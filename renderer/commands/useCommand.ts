import { useEffect, useRef } from 'react';
import type { RunnableCommandId } from '#shared/commands/commandTable';
import { type CommandRun, registerCommands } from './runCommands';

/** Carries out a command for as long as the component is shown, always with its newest functions. */
export function useCommand(id: RunnableCommandId, command: CommandRun): void {
  const newest = useRef(command);
  useEffect(() => {
    newest.current = command;
  });
  useEffect(
    () =>
      registerCommands({
        [id]: {
          isEnabled: () => newest.current.isEnabled(),
          run: () => newest.current.run(),
        },
      }),
    [id],
  );
}
