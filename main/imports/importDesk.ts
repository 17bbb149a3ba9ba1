import type { ImportRun } from '#shared/domain/importRun';
import {
  beginImportRun,
  type Library,
  noteImported,
  noteImportStage,
  noteRefused,
  transact,
  unfinishedImports,
} from '../library';
import { timestamp } from '../ports/clock';
import { createDroppedFiles, type DroppedFile } from './droppedFiles';
import { type FoundFile, gatherFiles } from './gatherFiles';
import type { ImportDeskDeps } from './importDeskDeps';
import type { ImportTaskResult } from './importTask';
import { type BookedItem, createRunBook, type RunBook, withoutPaths } from './runBook';
import { importedBefore, storeImported } from './storeImported';
import { createWorkList } from './workList';

/**
 * Imports, each from its dry run to its end. Only what is chosen is written down, and each file becomes an
 * article, with all that comes with it, in one transaction with the note that it has.
 */
export type ImportDesk = {
  /** Begins a dry run over files and folders; resolves once the files are found. */
  plan(paths: readonly string[]): Promise<ImportRun>;
  /** The same over files that were dropped on the desk. Errors: `invalid_input` for a name that is none. */
  planDropped(files: readonly DroppedFile[]): Promise<ImportRun>;
  /** The import as it stands. Errors: `not_found` reason `importNotFound`. */
  read(id: string): ImportRun;
  /** Stores the files of these ordinals, once the dry run is over. */
  start(id: string, ordinals: readonly number[]): void;
  /** Stops before the next file; what is stored stays, what is left can be taken up. */
  stop(id: string): void;
  /** Takes up what was left. */
  resume(id: string): void;
  /** Ends an import for good: what was left of it is not taken. */
  close(id: string): void;
  /** Imports that stand with files left, also those that a crash ended. */
  unfinished(): readonly ImportRun[];
  /** Resolves when nothing is being read or stored; what is under way is stopped. */
  dispose(): Promise<void>;
};

/** Opens the import desk over a library, with the imports that were left before. */
export function createImportDesk(deps: ImportDeskDeps): ImportDesk {
  const { library, events } = deps;
  const book = createRunBook((id) => events.emit('imports.changed', { id }));
  const work = createWorkList(deps, book);
  bookUnfinished(library, book);
  const store = (id: string) => {
    book.change(id, { stage: 'storing', stoppedBy: null });
    work.through(id, 'chosen', {
      take: (item, read) => storeItem(deps, book, { id, item, read }),
      refuse: (item, error) => noteRefused(library.db, { runId: id, ordinal: item.ordinal, error }),
      end: (stopped) => {
        const stage = stopped ? 'stopped' : 'done';
        noteImportStage(library.db, { id, stage });
        book.change(id, { stage });
      },
    });
  };
  const dropped = createDroppedFiles(deps.incomingFolder);
  const plan = async (paths: readonly string[], id = deps.ids.record()) => {
    const { files, passedOver } = await gatherFiles(paths);
    const startedAt = timestamp(deps.clock);
    const items = files.map(waitingItem);
    const begun = { stage: 'reading', stoppedBy: null } as const;
    book.add({ id, startedAt, ...begun, items, passedOver: [...passedOver] });
    work.through(id, 'waiting', {
      take: (item, read) => {
        const before = importedBefore(library, read.sha256);
        book.changeItem(id, item.ordinal, { state: 'read', reading: read.report, before });
      },
      end: () => book.change(id, { stage: 'planned' }),
    });
    return withoutPaths(book.get(id));
  };
  return {
    plan: (paths) => plan(paths),
    planDropped: async (files) => {
      await dropped.keepOnly(book.all().map((run) => run.id));
      const id = deps.ids.record();
      return plan(await dropped.place(id, files), id);
    },
    read: (id) => withoutPaths(book.get(id)),
    start: (id, ordinals) => {
      if (book.get(id).stage !== 'planned') return;
      const wanted = new Set(ordinals);
      const items = book.get(id).items.map((item): BookedItem => {
        if (item.state === 'refused') return item;
        return { ...item, state: wanted.has(item.ordinal) ? 'chosen' : 'skipped' };
      });
      const files = items.filter(({ state }) => state === 'chosen');
      beginImportRun(library.db, deps, { id, files });
      book.change(id, { items });
      store(id);
    },
    stop: work.stop,
    resume: (id) => {
      if (book.get(id).stage !== 'stopped') return;
      noteImportStage(library.db, { id, stage: 'storing' });
      store(id);
    },
    close: (id) => {
      work.stop(id);
      noteImportStage(library.db, { id, stage: 'done' });
      book.remove(id);
      dropped.remove(id).catch((error: unknown) => {
        deps.logger.warn('dropped files were left', { id, error: String(error) });
      });
    },
    unfinished: () =>
      book
        .all()
        .filter(({ stage }) => stage === 'stopped')
        .map(withoutPaths),
    dispose: work.dispose,
  };
}

function bookUnfinished(library: Library, book: RunBook): void {
  for (const { id, startedAt, files } of unfinishedImports(library.db)) {
    const items = files.map((file): BookedItem => ({ ...file, reading: null, before: null }));
    book.add({ id, startedAt, stage: 'stopped', stoppedBy: null, items, passedOver: [] });
  }
}

type Taken = { readonly id: string; readonly item: BookedItem; readonly read: ImportTaskResult };

/** The article and the note that it is there are one transaction: a crash never imports a file twice. */
function storeItem(deps: ImportDeskDeps, book: RunBook, { id, item, read }: Taken): void {
  const { library, events } = deps;
  const { ordinal, fileName } = item;
  const importedAt = timestamp(deps.clock);
  const articleId = transact(library.db, () => {
    const stored = storeImported(library, deps, { read, fileName, importedAt });
    noteImported(library.db, { runId: id, ordinal, articleId: stored });
    return stored;
  });
  book.changeItem(id, ordinal, { state: 'stored', articleId, reading: read.report, error: null });
  events.emit('articles.changed', { ids: [articleId] });
}

function waitingItem({ path, fileName }: FoundFile, ordinal: number): BookedItem {
  const unread = { reading: null, before: null, articleId: null, error: null };
  return { path, ordinal, fileName, state: 'waiting', ...unread };
}
