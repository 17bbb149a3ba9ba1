import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExportFormat, exportFormats } from '#shared/domain/job';

/** A command line as it was meant. */
export type CliCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | (Common & {
      readonly kind: 'import';
      /** Files, and folders with all that is in them. */
      readonly paths: readonly string[];
      readonly dryRun: boolean;
    })
  | (Common & { readonly kind: 'list' })
  | (Common & { readonly kind: 'show'; readonly id: string })
  | (Common & {
      readonly kind: 'export';
      /** Null for all articles. */
      readonly ids: readonly string[] | null;
      readonly format: ExportFormat;
      readonly outFolder: string;
    })
  | (Common & { readonly kind: 'history'; readonly id: string })
  | (Common & {
      readonly kind: 'diff';
      readonly id: string;
      readonly from: number;
      readonly to: number;
    })
  | (Common & {
      readonly kind: 'handover';
      /** Null for all articles. */
      readonly ids: readonly string[] | null;
      readonly outFile: string;
      readonly note: string;
    })
  | (Common & { readonly kind: 'receive'; readonly file: string })
  | (Common & {
      readonly kind: 'search';
      readonly query: string;
      /** The most hits that are shown. */
      readonly limit: number;
    })
  | (Common & { readonly kind: 'doctor'; readonly rebuildIndex: boolean })
  | (Common & {
      readonly kind: 'backup';
      /** Null for the library's own folder of backups. */
      readonly toFile: string | null;
    })
  | (Common & { readonly kind: 'restore'; readonly file: string });

type Common = { readonly libraryFolder: string; readonly json: boolean };

/** A command line that cannot be carried out; the message is one plain sentence. */
export class UsageError extends Error {}

/** The commands, for telling a command line from the start of the window. */
export const commandNames = [
  'import',
  'list',
  'show',
  'export',
  'history',
  'diff',
  'handover',
  'receive',
  'search',
  'backup',
  'restore',
  'doctor',
  'help',
] as const;

export const usageText = `kapok: the library on the command line

  kapok import FILE|FOLDER... --library DIR [--dry-run] [--json]
  kapok list --library DIR [--json]
  kapok show ID --library DIR [--json]
  kapok export ID...|--all --format FORMAT --out DIR --library DIR [--json]
  kapok history ID --library DIR [--json]
  kapok diff ID REVISION REVISION --library DIR [--json]
  kapok handover ID...|--all --to FILE [--note TEXT] --library DIR [--json]
  kapok receive FILE --library DIR [--json]
  kapok search QUERY --library DIR [--limit N] [--json]
  kapok doctor --library DIR [--rebuild-index] [--json]
  kapok backup --library DIR [--to FILE] [--json]
  kapok restore FILE --library NEWDIR [--json]

FORMAT: ${exportFormats.join(', ')}
Exit status: 0 all well, 1 something failed (the rest is done), 2 wrong usage.
`;

const options = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  to: { type: 'string' },
  note: { type: 'string' },
  limit: { type: 'string' },
  'rebuild-index': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = {
  readonly library?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly 'dry-run'?: boolean;
  readonly format?: string;
  readonly out?: string;
  readonly to?: string;
  readonly note?: string;
  readonly limit?: string;
  readonly 'rebuild-index'?: boolean;
};

const allowedOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ['import', ['library', 'json', 'dry-run']],
  ['list', ['library', 'json']],
  ['show', ['library', 'json']],
  ['export', ['library', 'json', 'all', 'format', 'out']],
  ['history', ['library', 'json']],
  ['diff', ['library', 'json']],
  ['handover', ['library', 'json', 'all', 'to', 'note']],
  ['receive', ['library', 'json']],
  ['search', ['library', 'json', 'limit']],
  ['doctor', ['library', 'json', 'rebuild-index']],
  ['backup', ['library', 'json', 'to']],
  ['restore', ['library', 'json']],
]);

/** Reads a command line; throws UsageError for anything that is not exactly a command. */
export function parseArguments(args: readonly string[]): CliCommand {
  const { values, positionals } = parseOrRefuse(args);
  if (values.version) return { kind: 'version' };
  const [name, ...rest] = positionals;
  if (values.help || name === 'help') return { kind: 'help' };
  if (name === undefined) throw new UsageError('no command given');
  const allowed = allowedOptions.get(name);
  if (allowed === undefined) throw new UsageError(`unknown command: ${name}`);
  for (const option of Object.keys(values)) {
    if (!allowed.includes(option)) throw new UsageError(`${name} takes no --${option}`);
  }
  if (!values.library) throw new UsageError(`${name} needs --library DIR`);
  const common = { libraryFolder: resolve(values.library), json: values.json ?? false };
  return parseCommand(name, rest, values, common);
}

function parseOrRefuse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseCommand(
  name: string,
  rest: readonly string[],
  values: Values,
  common: Common,
): CliCommand {
  switch (name) {
    case 'import':
      if (rest.length === 0) throw new UsageError('import needs at least one FILE or FOLDER');
      return { ...common, kind: 'import', paths: rest, dryRun: values['dry-run'] ?? false };
    case 'show':
    case 'history': {
      const [id, ...more] = rest;
      if (id === undefined || more.length > 0) throw new UsageError(`${name} needs one ID`);
      return { ...common, kind: name, id };
    }
    case 'diff':
      return parseDiff(rest, common);
    case 'handover':
      return parseHandover(rest, values, common);
    case 'receive':
    case 'restore': {
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) throw new UsageError(`${name} needs one FILE`);
      return { ...common, kind: name, file: resolve(file) };
    }
    case 'backup':
      if (rest.length > 0) throw new UsageError(`backup takes no argument: ${rest[0]}`);
      return { ...common, kind: 'backup', toFile: values.to ? resolve(values.to) : null };
    case 'export':
      return parseExport(rest, values, common);
    case 'search':
      return parseSearch(rest, values, common);
    default:
      if (rest.length > 0) throw new UsageError(`${name} takes no argument: ${rest[0]}`);
      if (name !== 'doctor') return { ...common, kind: 'list' };
      return { ...common, kind: name, rebuildIndex: values['rebuild-index'] ?? false };
  }
}

function parseDiff([id, from, to, ...more]: readonly string[], common: Common): CliCommand {
  const isRevision = (text: string | undefined) => /^[1-9]\d{0,8}$/.test(text ?? '');
  if (id === undefined || !isRevision(from) || !isRevision(to) || more.length > 0) {
    throw new UsageError('diff needs one ID and the numbers of two revisions');
  }
  return { ...common, kind: 'diff', id, from: Number(from), to: Number(to) };
}

/** Hits that are shown when nobody says how many. */
const usualLimit = 50;

function parseSearch(rest: readonly string[], values: Values, common: Common): CliCommand {
  if (rest.length === 0) throw new UsageError('search needs a QUERY');
  const limit = values.limit ?? String(usualLimit);
  if (!/^[1-9]\d{0,5}$/.test(limit)) throw new UsageError(`not a number of hits: ${limit}`);
  return { ...common, kind: 'search', query: rest.join(' '), limit: Number(limit) };
}

function parseExport(rest: readonly string[], values: Values, common: Common): CliCommand {
  const format = exportFormats.find((known) => known === values.format);
  if (format === undefined) {
    const given =
      values.format === undefined ? 'no --format given' : `unknown format: ${values.format}`;
    throw new UsageError(`${given}; the formats are ${exportFormats.join(', ')}`);
  }
  if (!values.out) throw new UsageError('export needs --out DIR');
  const ids = parseIds('export', rest, values);
  return { ...common, kind: 'export', ids, format, outFolder: resolve(values.out) };
}

/** The articles that are named, or null for all of them. */
function parseIds(name: string, rest: readonly string[], values: Values) {
  if (values.all === true ? rest.length > 0 : rest.length === 0) {
    throw new UsageError(`${name} needs either ID... or --all`);
  }
  return values.all === true ? null : [...new Set(rest)];
}

function parseHandover(rest: readonly string[], values: Values, common: Common): CliCommand {
  if (!values.to) throw new UsageError('handover needs --to FILE');
  const ids = parseIds('handover', rest, values);
  const { note = '' } = values;
  return { ...common, kind: 'handover', ids, outFile: resolve(values.to), note };
}
