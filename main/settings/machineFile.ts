import { dirname, join } from 'node:path';
import { z } from 'zod';
import { backupRuleSchema, defaultBackupRule } from '#shared/domain/backup';
import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import { openStoredJson } from './storedJson';

/** Libraries that this machine remembers. */
const mostLibraries = 20;

const machineSchema = z.object({
  /** The library to open at the start; null for the one in the user's data folder. */
  libraryFolder: z.string().nullable(),
  /** Libraries that were open or restored here, the last one first. */
  knownLibraries: z.array(
    z.object({
      folder: z.string(),
      openedAt: z.string(),
      /** The article that was on the desk when another library was opened. */
      lastArticleId: z.string().nullable().default(null),
    }),
  ),
  /** A second folder for backups. */
  backupCopyFolder: z.string().nullable(),
  backupRule: backupRuleSchema,
});

/** Where things lie on this machine. Paths: never to be handed to the renderer. */
export type MachinePlaces = Readonly<z.infer<typeof machineSchema>>;

const initial: MachinePlaces = {
  libraryFolder: null,
  knownLibraries: [],
  backupCopyFolder: null,
  backupRule: defaultBackupRule,
};

/** What main alone remembers of this machine, beside the settings. */
export type MachineFile = {
  get(): MachinePlaces;
  update(patch: Partial<MachinePlaces>): Promise<void>;
  /** Puts a library at the head of those that are known. */
  remember(folder: string, openedAt: string): Promise<void>;
  /** Settles when nothing is being written any more: the program may end. */
  settled(): Promise<void>;
};

/** Where the machine's places stand: beside its settings, and in memory like them when these are null. */
export function machineFileBeside<F extends string | null>(settingsFile: F): string | F {
  return settingsFile === null ? settingsFile : join(dirname(settingsFile), 'machine.json');
}

/** Reads what stands in the file; throws for one that is damaged. */
export function parseMachinePlaces(value: unknown): MachinePlaces {
  return machineSchema.parse({ ...initial, ...z.looseObject({}).parse(value) });
}

/** Opens the machine's places; null keeps them in memory. */
export async function openMachineFile(
  path: string | null,
  deps: { readonly clock: Clock; readonly logger: Logger },
): Promise<MachineFile> {
  const file = await openStoredJson(path, { parse: parseMachinePlaces, initial }, deps);
  const update = (patch: Partial<MachinePlaces>) => file.put({ ...file.get(), ...patch });
  return {
    get: file.get,
    update,
    settled: file.settled,
    remember: (folder, openedAt) => {
      const { knownLibraries } = file.get();
      const others = knownLibraries.filter((known) => known.folder !== folder);
      const lastArticleId = knownLibraries.find((known) => known.folder === folder)?.lastArticleId;
      const entry = { folder, openedAt, lastArticleId: lastArticleId ?? null };
      return update({ knownLibraries: [entry, ...others].slice(0, mostLibraries) });
    },
  };
}
