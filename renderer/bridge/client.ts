import { type AppError, appErrorDataSchema, appErrorFromData } from '#shared/domain/errors';
import { contract, type Input, type Method, type Output } from '#shared/ipc/contract';
import { type EventName, type EventPayload, eventSchemas } from '#shared/ipc/events';
import type { KapokBridge } from '#shared/ipc/reply';

declare global {
  interface Window {
    readonly kapok: KapokBridge;
  }
}

/** The typed way to main: a call resolves to its output or rejects with an AppError. */
export type Client = {
  call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
};

/** Dresses the preload's two functions in the contract's types; replies and events are parsed here, once. */
export function createClient(bridge: KapokBridge): Client {
  return {
    async call(method, input) {
      const reply = await bridge.invoke(method, input);
      if (!reply.ok) throw refusal(reply.error);
      return contract[method].output.parse(reply.value) as Output<typeof method>;
    },
    on(event, listener) {
      return bridge.subscribe(event, (payload) => {
        listener(eventSchemas[event].parse(payload) as EventPayload<typeof event>);
      });
    },
  };
}

function refusal(data: unknown): AppError {
  return appErrorFromData(appErrorDataSchema.parse(data));
}
