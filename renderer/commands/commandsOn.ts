import { useEffect } from 'react';
import type { CommandId, ToggleCommandId } from '#shared/commands/commandTable';
import type { Client } from '../bridge/client';
import { createStore } from '../ui/store';

/** The commands whose states are on now. */
const on = createStore<ReadonlySet<ToggleCommandId>>(new Set());

/** Whether a command's state is on now. */
export function isCommandOn(id: CommandId): boolean {
  return (on.get() as ReadonlySet<CommandId>).has(id);
}

function setOn(id: ToggleCommandId, isOn: boolean): void {
  if (on.get().has(id) === isOn) return;
  const next = new Set(on.get());
  if (isOn) next.add(id);
  else next.delete(id);
  on.set(next);
}

/** Says for as long as the component is shown whether a command's state is on. */
export function useCommandOn(id: ToggleCommandId, isOn: boolean): void {
  useEffect(() => {
    setOn(id, isOn);
    return () => setOn(id, false);
  }, [id, isOn]);
}

/** Keeps the ticks of the system's own menu to the desk. Returns the way to stop. */
export function tellCommandsOn(client: Client): () => void {
  let isDue = false;
  const tell = () => {
    isDue = false;
    // A tick that is missing is no news for the user.
    client.call('window.showToggles', { on: [...on.get()] }).catch(() => undefined);
  };
  const ask = () => {
    // What changes at one stroke is told at once.
    if (!isDue) queueMicrotask(tell);
    isDue = true;
  };
  ask();
  return on.subscribe(ask);
}
