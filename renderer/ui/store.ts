import { useSyncExternalStore } from 'react';

/** A value that changes in time and tells who listens; the smallest state there is. */
export type Store<T> = {
  get(): T;
  subscribe(listener: () => void): () => void;
};

export type WritableStore<T> = Store<T> & {
  /** Tells the listeners only when the value is another one. */
  set(value: T): void;
};

/** Makes a store; nothing is shared unless it is handed on. */
export function createStore<T>(initial: T): WritableStore<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Renders with a store's value and again when it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Renders with a part of a store's value; `read` must give the same part for as long as it reads the same. */
export function useStorePart<T, P>(store: Store<T>, read: (value: T) => P): P {
  return useSyncExternalStore(store.subscribe, () => read(store.get()));
}
