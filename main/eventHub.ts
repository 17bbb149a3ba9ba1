import type { EventName, EventPayload } from '#shared/ipc/events';

type AnyListener = (event: EventName, payload: unknown) => void;

/** Facts for whoever listens; main never waits for a listener. */
export type EventHub = {
  emit<E extends EventName>(event: E, payload: EventPayload<E>): void;
  /** Hears every event. Returns the way to stop. */
  listen(listener: AnyListener): () => void;
};

export function createEventHub(): EventHub {
  const listeners = new Set<AnyListener>();
  return {
    emit: (event, payload) => {
      for (const listener of [...listeners]) listener(event, payload);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
