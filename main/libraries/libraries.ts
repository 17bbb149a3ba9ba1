import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { AppError } from '#shared/domain/errors';
import type { KnownLibrary } from '#shared/domain/libraryPlace';
import type { EventHub } from '../eventHub';
import { type LibraryDeps, libraryFileOf, openLibrary } from '../library';
import { timestamp } from '../ports/clock';
import type { MachineFile } from '../settings/machineFile';
import type { SettingsFile } from '../settings/settingsFile';

/** The libraries of this machine and the way from one to another. */
export type Libraries = {
  list(): KnownLibrary[];
  /** Opens a library that is known; `not_found` reason `libraryForgotten`. Errors also as `openFolder`. */
  open(id: string): Promise<void>;
  /**
   * Lets the desk begin anew on the library of a folder, once it has shown that it opens; the one that is open
   * stays otherwise. Errors: `not_found` reason `noLibraryThere`; those of opening a library.
   */
  openFolder(folder: string): Promise<void>;
  /** Makes a library in a folder that holds none, and opens it; `conflict` reason `libraryTaken`. */
  create(folder: string): Promise<void>;
  /** Opens the same library once more. */
  retry(): void;
  /** Notes a library that was made, to be opened by its id. */
  note(folder: string): Promise<{ readonly id: string; readonly name: string }>;
  /** No longer lists a library; its files stay. Refuses the one of the desk: `conflict` reason `libraryHere`. */
  forget(id: string): Promise<void>;
};

/** What becomes of the way to another library. */
export type Leaving = {
  /** The page is gone and its program still there: what is to hold from now on is written. */
  left(): Promise<void>;
  /** The desk did not leave: it goes on as before. */
  stayed(): void;
};

type Deps = LibraryDeps & {
  readonly machine: MachineFile;
  readonly settings: SettingsFile;
  readonly events: EventHub;
  /** The library that is open, or was to be. */
  readonly libraryFolder: string;
  /** Lets the desk begin anew on the library of a folder once all text is stored. */
  readonly switchTo: (folder: string, leaving: Leaving) => void;
};

/** Names a library without its path. */
export function libraryIdOf(folder: string): string {
  return createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
}

/** The last part of a library's path; the root of a drive has none. */
export function libraryNameOf(folder: string): string {
  return basename(folder) || folder;
}

const isThere = (folder: string) => existsSync(libraryFileOf(folder));

/**
 * Refuses a library that this machine knows or was to open, and that is gone: one made anew in its place
 * would look like a loss.
 */
export function requireKnownThere(folder: string, machine: MachineFile): void {
  const { knownLibraries, libraryFolder } = machine.get();
  const known = [libraryFolder, ...knownLibraries.map((each) => each.folder)];
  if (known.includes(resolve(folder)) && !isThere(folder))
    throw new AppError('unavailable', { reason: 'libraryMissing' });
}

export function createLibraries(deps: Deps): Libraries {
  const { machine, libraryFolder, events } = deps;
  const changed = () => events.emit('libraries.changed', null);
  const stayed = () => events.emit('libraries.stayed', null);
  const here = resolve(libraryFolder);
  const known = () => machine.get().knownLibraries;
  const describe = ({ folder, openedAt }: ReturnType<typeof known>[number]): KnownLibrary => {
    const isHere = folder === here;
    return {
      id: libraryIdOf(folder),
      name: libraryNameOf(folder),
      within: basename(dirname(folder)),
      openedAt,
      state: !isThere(folder) ? 'missing' : isHere ? 'open' : 'there',
      isHere,
    };
  };
  const begin = (folder: string) => {
    const left = () => (folder === here ? Promise.resolve() : moveTo(folder, deps));
    deps.switchTo(folder, { left, stayed });
  };
  const openFolder = async (chosen: string) => {
    const folder = resolve(chosen);
    if (!isThere(folder)) throw new AppError('not_found', { reason: 'noLibraryThere' });
    openLibrary(folder, deps).close();
    begin(folder);
  };
  return {
    list: () => known().map(describe),
    openFolder,
    open: (id) => {
      const found = known().find(({ folder }) => libraryIdOf(folder) === id);
      if (found === undefined) throw new AppError('not_found', { reason: 'libraryForgotten' });
      requireKnownThere(found.folder, machine);
      return openFolder(found.folder);
    },
    create: async (chosen) => {
      const folder = resolve(chosen);
      if (isThere(folder)) throw new AppError('conflict', { reason: 'libraryTaken' });
      openLibrary(folder, deps).close();
      begin(folder);
    },
    retry: () => begin(here),
    note: async (chosen) => {
      const folder = resolve(chosen);
      await machine.remember(folder, timestamp(deps.clock));
      changed();
      return { id: libraryIdOf(folder), name: libraryNameOf(folder) };
    },
    forget: async (id) => {
      // Forgotten and missing, it would be made anew by the next try.
      if (id === libraryIdOf(here)) throw new AppError('conflict', { reason: 'libraryHere' });
      await machine.update({
        knownLibraries: known().filter(({ folder }) => libraryIdOf(folder) !== id),
      });
      changed();
    },
  };
}

/** Lets the next start open the library of a folder, with the article that lay on the desk there. */
async function moveTo(folder: string, deps: Deps): Promise<void> {
  const { machine, settings } = deps;
  await machine.update({ libraryFolder: folder, knownLibraries: keepArticle(deps) });
  const next = machine.get().knownLibraries.find((known) => known.folder === folder);
  await settings.update({ lastArticleId: next?.lastArticleId ?? null });
}

/** The article on the desk belongs to its library: it lies there again when the user comes back. */
function keepArticle({ machine, settings, libraryFolder }: Deps) {
  const { lastArticleId } = settings.get();
  const here = resolve(libraryFolder);
  return machine
    .get()
    .knownLibraries.map((known) => (known.folder === here ? { ...known, lastArticleId } : known));
}
