import { UsageError } from './usageError';

/** The one word behind a command. Errors: UsageError when there is none, or more. */
export function oneWord(command: string, words: readonly string[], what: string): string {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) throw new UsageError(`${command} needs one ${what}`);
  return word;
}

/** Errors: UsageError when anything stands behind a command that takes nothing. */
export function noWords(command: string, words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`${command} takes no argument: ${words[0]}`);
}

/** The articles that are named, each once, or null for all of them. Errors: UsageError for both, and for neither. */
export function idsOrAll(
  command: string,
  words: readonly string[],
  all: boolean | undefined,
): readonly string[] | null {
  if (all === true ? words.length > 0 : words.length === 0) {
    throw new UsageError(`${command} needs either ID... or --all`);
  }
  return all === true ? null : [...new Set(words)];
}
