/**
 * A refusal that the person at the keyboard can act on: what failed, why, and the command to run.
 * Entries print it as one paragraph, without a stack, and leave with `exitCode`.
 */
export class SetupError extends Error {
  /** @param {{ what: string, why: string, remedy: string, exitCode?: number }} parts */
  constructor({ what, why, remedy, exitCode = 1 }) {
    super(`${what} ${why} ${remedy}`);
    this.name = 'SetupError';
    this.exitCode = exitCode;
  }
}

/**
 * The one sentence inside an unknown thrown value.
 * @param {unknown} error
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Prints why an entry stopped and sets the exit code.
 * @param {unknown} error
 */
export function reportFailure(error) {
  process.stderr.write(`\nkapok: ${messageOf(error)}\n`);
  if (process.env.KAPOK_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = error instanceof SetupError ? error.exitCode : 1;
}
