import { contextBridge, ipcRenderer } from 'electron';
import type { KapokBridge } from '#shared/ipc/reply';
import { callChannel, eventChannel } from './channels';

const listeners = new Map<string, Set<(payload: unknown) => void>>();

ipcRenderer.on(eventChannel, (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

const bridge: KapokBridge = {
  invoke: (method, input) => ipcRenderer.invoke(callChannel, method, input),
  subscribe: (event, listener) => {
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(listener));
    return () => set.delete(listener);
  },
};

contextBridge.exposeInMainWorld('kapok', bridge);
