import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, PreparedCommand } from './command';
import { type CommandName, commandNames } from './commandNames';
import { commandTable } from './commandTable';
import { UsageError } from './usageError';

/** A command line as it was meant. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | (PreparedCommand & {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly libraryFolder: string;
      readonly json: boolean;
    });

/** Options that every command takes. */
const common = { library: { type: 'string' }, json: { type: 'boolean' } } as const;

const ownOptions: Command['options'] = Object.fromEntries(
  Object.values(commandTable).flatMap((command) => Object.entries(command.options)),
);

const options = {
  ...ownOptions,
  ...common,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Reads a command line; throws UsageError for anything that is not exactly a command. */
export function parseArguments(args: readonly string[]): CommandLine {
  const { values, positionals } = parseOrRefuse(args);
  if (values.version) return { kind: 'version' };
  const [given, ...words] = positionals;
  if (values.help || given === 'help') return { kind: 'help' };
  if (given === undefined) throw new UsageError('no command given');
  const name = commandNames.find((known) => known === given);
  if (name === undefined) throw new UsageError(`unknown command: ${given}`);
  const command = commandTable[name];
  for (const option of Object.keys(values)) {
    const isKnown = Object.hasOwn(common, option) || Object.hasOwn(command.options, option);
    if (!isKnown) throw new UsageError(`${name} takes no --${option}`);
  }
  const { library, json, ...own } = values;
  if (!library) throw new UsageError(`${name} needs --library DIR`);
  return {
    kind: 'command',
    name,
    libraryFolder: resolve(library),
    json: json ?? false,
    ...command.prepare(words, own),
  };
}

function parseOrRefuse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
