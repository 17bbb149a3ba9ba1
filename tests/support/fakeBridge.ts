import { AppError, asAppError } from '#shared/domain/errors';
import { contract, type Method, type Output, type ParsedInput } from '#shared/ipc/contract';
import { type EventName, type EventPayload, eventSchemas } from '#shared/ipc/events';
import type { KapokBridge, Reply } from '#shared/ipc/reply';

/** What the fake main process answers; a method without an entry is refused as unavailable. */
export type FakeAnswers = {
  [M in Method]?: (input: ParsedInput<M>) => Output<M> | Promise<Output<M>>;
};

export type FakeCall = { readonly method: string; readonly input: unknown };

export type FakeBridge = KapokBridge & {
  /** All calls so far, in order, with their parsed inputs. */
  readonly calls: readonly FakeCall[];
  callsOf(method: Method): readonly unknown[];
  emit<E extends EventName>(event: E, payload: EventPayload<E>): void;
};

/** A main process in the page: answers from a table, and holds both sides to the contract. */
export function createFakeBridge(answers: FakeAnswers): FakeBridge {
  const calls: FakeCall[] = [];
  const listeners = new Map<string, Set<(payload: unknown) => void>>();

  async function answer(method: string, input: unknown): Promise<unknown> {
    if (!(method in contract)) throw new AppError('invalid_input', { reason: 'unknownMethod' });
    const known = method as Method;
    const parsed = contract[known].input.safeParse(input);
    if (!parsed.success) throw new AppError('invalid_input', { details: { method } });
    calls.push({ method, input: parsed.data });
    // Every page says this of itself; no test is about the answer.
    if (known === 'window.hearsClosing') return null;
    const handler = answers[known] as ((input: unknown) => unknown) | undefined;
    if (handler === undefined) throw new AppError('unavailable', { details: { method } });
    return contract[known].output.parse(await handler(parsed.data));
  }

  return {
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method).map(({ input }) => input),
    invoke: (method, input) =>
      answer(method, input).then(
        (value): Reply => ({ ok: true, value }),
        (error: unknown): Reply => ({ ok: false, error: asAppError(error).toData() }),
      ),
    subscribe: (event, listener) => {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(listener));
      return () => heard.delete(listener);
    },
    emit: (event, payload) => {
      const checked = eventSchemas[event].parse(payload);
      for (const listener of [...(listeners.get(event) ?? [])]) listener(checked);
    },
  };
}
