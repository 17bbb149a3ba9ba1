import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { contract, type Method, type Output, type ParsedInput } from '#shared/ipc/contract';
import type { Reply } from '#shared/ipc/reply';
import type { Logger } from '../ports/logger';

/** One function a method of the contract; a missing one does not compile. */
export type Handlers = {
  readonly [M in Method]: (input: ParsedInput<M>) => Output<M> | Promise<Output<M>>;
};

/** Answers one call: checks the method, the size and the input, runs the handler, types the refusal. */
export type Dispatch = (method: unknown, input: unknown) => Promise<Reply>;

/** Makes the one way into main. Unexpected failures reach the log whole and the caller as `internal`. */
export function createDispatcher(handlers: Handlers, logger: Logger): Dispatch {
  return async (method, input) => {
    // A method that is no text is not turned into one: its own `toString` may throw.
    const name = typeof method === 'string' ? method : typeof method;
    try {
      return { ok: true, value: await dispatch(handlers, method, input) };
    } catch (error) {
      if (error instanceof AppError) {
        logger.warn('call refused', {
          method: name,
          code: error.code,
          reason: error.reason,
        });
        return { ok: false, error: error.toData() };
      }
      logger.error('call failed', error, { method: name });
      return { ok: false, error: new AppError('internal').toData() };
    }
  };
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(contract, method);
}

/**
 * How large an input is: UTF-16 code units of its JSON, and bytes of what it carries as bytes. What
 * neither can hold is no input of any method.
 */
function inputLength(input: unknown): number {
  let bytes = 0;
  const weigh = (_key: string, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    bytes += value.byteLength;
    return null;
  };
  try {
    return (JSON.stringify(input, weigh)?.length ?? 0) + bytes;
  } catch (error) {
    throw new AppError('invalid_input', { cause: error });
  }
}

async function dispatch(handlers: Handlers, method: unknown, input: unknown): Promise<unknown> {
  if (!isMethod(method)) throw new AppError('invalid_input', { reason: 'unknownMethod' });
  if (inputLength(input) > limits.callInputLength) {
    throw new AppError('invalid_input', { reason: 'callTooLarge', details: { method } });
  }
  const parsed = contract[method].input.safeParse(input);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new AppError('invalid_input', { details: { method, place } });
  }
  const handler = handlers[method] as (value: unknown) => unknown;
  return handler(parsed.data);
}
