import { readFile, rename } from 'node:fs/promises';
import { writeFileSafely } from '../files/writeFileSafely';
import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';

/** A small JSON file of this machine's: how what stands in it is read, and what holds without it. */
export type StoredForm<T> = {
  /** Throws for a file that is damaged. */
  readonly parse: (stored: unknown) => T;
  readonly initial: T;
};

/** One value in one small file. */
export type StoredJson<T> = {
  get(): T;
  /** Stores another value, which holds at once; settles when it is on the disk. */
  put(value: T): Promise<void>;
  /** Settles when nothing is being written any more, whether it could be or not. */
  settled(): Promise<void>;
};

/**
 * Opens a small JSON file; null keeps the value in memory. A missing file gives the initial value; a
 * damaged one is set aside under a dated name, reported to the log, and the initial value takes its place.
 */
export async function openStoredJson<T>(
  path: string | null,
  form: StoredForm<T>,
  deps: { readonly clock: Clock; readonly logger: Logger },
): Promise<StoredJson<T>> {
  let current = path === null ? form.initial : await read(path, form, deps);
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => current,
    put: async (value) => {
      current = value;
      if (path === null) return;
      const text = `${JSON.stringify(value, null, 2)}\n`;
      // One write at a time, and a failed one must not block those after it.
      writing = writing.catch(() => undefined).then(() => writeFileSafely(path, text));
      await writing;
    },
    settled: () => writing.catch(() => undefined),
  };
}

async function read<T>(
  path: string,
  { parse, initial }: StoredForm<T>,
  deps: { readonly clock: Clock; readonly logger: Logger },
): Promise<T> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return initial;
    throw error;
  }
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    const aside = `${path}.damaged-${deps.clock.now().getTime()}`;
    await rename(path, aside);
    deps.logger.error('settings were damaged and set aside', error, { aside });
    return initial;
  }
}
