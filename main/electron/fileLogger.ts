import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, timestamp } from '../ports/clock';
import type { Logger } from '../ports/logger';

/** A log is set aside at this size in bytes; one older log is kept. */
const largestBytes = 2_000_000;

/** Writes main's log as lines of JSON into one file of a folder. */
export function createFileLogger(folder: string, clock: Clock): Logger {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'kapok.log');
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestBytes) {
    renameSync(file, `${file}.old`);
  }
  const write = (level: string, message: string, details: object) => {
    const line = JSON.stringify({ at: timestamp(clock), level, message, ...details });
    try {
      appendFileSync(file, `${line}\n`);
    } catch {
      // A full disk must not stop the desk for the sake of its log; standard error is what is left.
      process.stderr.write(`${line}\n`);
    }
  };
  return {
    info: (message, details = {}) => write('info', message, details),
    warn: (message, details = {}) => write('warn', message, details),
    error: (message, error, details = {}) => {
      const cause =
        error instanceof Error ? { error: error.stack, cause: String(error.cause) } : {};
      write('error', message, {
        ...details,
        ...cause,
        ...(error instanceof Error ? {} : { error }),
      });
    },
  };
}
