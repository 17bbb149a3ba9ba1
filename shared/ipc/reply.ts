import type { AppErrorData } from '#shared/domain/errors';

/** What every call answers: a value, or a typed refusal. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: AppErrorData };

/** The two functions that the preload gives the page; it knows no schema. */
export type KapokBridge = {
  invoke(method: string, input: unknown): Promise<Reply>;
  subscribe(event: string, listener: (payload: unknown) => void): () => void;
};
