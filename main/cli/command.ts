import type { Translator } from '#shared/locales/createTranslator';
import type { KapokApp } from '../app';
import type { CommandResult } from './commandResult';
import type { Places } from './places';

/** Options of a command beside those that all of them take, as `parseArgs` of Node reads them. */
type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** What was given for them. */
type Values<O extends Options> = {
  readonly [Name in keyof O]?: O[Name]['type'] extends 'boolean' ? boolean : string;
};

/** What a command works with. */
export type CommandContext = {
  readonly libraryFolder: string;
  readonly places: Places;
  readonly t: Translator;
  /** The app over the library, opened when it is first asked for. */
  app(): Promise<KapokApp>;
};

type Definition<O extends Options, Request> = {
  /** How it is called, without the options that all commands take. */
  readonly usage: string;
  readonly options: O;
  /** Whether the library may be missing, and is made. */
  readonly makesLibrary?: boolean;
  /** Reads the words behind the name. Errors: UsageError for anything that is not exactly such a call. */
  read(words: readonly string[], values: Values<O>): Request;
  run(request: Request, context: CommandContext): CommandResult | Promise<CommandResult>;
};

/** A call of a command as it was meant. */
export type PreparedCommand = {
  readonly request: unknown;
  run(context: CommandContext): Promise<CommandResult>;
};

/** A command of the command line, whole: how it is called, how a call is read, and what it does. */
export type Command = {
  readonly usage: string;
  readonly options: Options;
  readonly makesLibrary: boolean;
  /** `values` hold what `parseArgs` read for exactly these options. Errors: UsageError. */
  prepare(
    words: readonly string[],
    values: Readonly<Record<string, string | boolean | undefined>>,
  ): PreparedCommand;
};

export function defineCommand<O extends Options, Request>(
  definition: Definition<O, Request>,
): Command {
  const { usage, options, makesLibrary = false } = definition;
  return {
    usage,
    options,
    makesLibrary,
    prepare: (words, values) => {
      // parseArgs has held each value to the type that its option names.
      const request = definition.read(words, values as Values<O>);
      return { request, run: async (context) => definition.run(request, context) };
    },
  };
}
