import { basename } from 'node:path';
import type { MadeLibrary } from '#shared/domain/libraryPlace';
import { createTranslator } from '#shared/locales/createTranslator';
import { formatDay } from '#shared/locales/formatDate';
import type { RestoredLibrary } from '../../library';
import type { Services } from '../../services';
import type { Handlers } from '../dispatcher';

type BackupMethod = Extract<keyof Handlers, `backups.${string}`>;

/** Copies of the whole library, and what becomes of them. */
export function backupHandlers(services: Services): Pick<Handlers, BackupMethod> {
  const { backups, dialogs, libraries, settings, deps } = services;
  return {
    'backups.state': () => backups.state(),
    'backups.make': () => backups.make('manual'),
    'backups.setRule': async (rule) => {
      await backups.keepBy(rule);
      return null;
    },
    'backups.chooseCopyFolder': async () => {
      const folder = await dialogs.pickBackupFolder();
      if (folder === null) return null;
      await backups.copyTo(folder);
      return { name: basename(folder) || folder };
    },
    'backups.dropCopyFolder': async () => {
      await backups.copyTo(null);
      return null;
    },
    'backups.saveWhole': async () => {
      const { language, authorName: sentBy } = settings.get();
      const t = createTranslator(language);
      const day = formatDay(deps.clock.now().toISOString(), language);
      const path = await dialogs.placeHandover(`${t('backups.whole.fileName', { day })}.kapok`);
      if (path === null) return null;
      const packer = { id: deps.ids.record(), program: services.version, sentBy };
      const { rows } = await backups.pack(path, packer);
      return { fileName: basename(path), articles: rows.articles ?? 0 };
    },
    'backups.restore': async ({ id }) => {
      const file = id === null ? await dialogs.pickBackup() : await backups.fileOf(id);
      if (file === null) return null;
      const folder = await dialogs.placeLibrary('restored');
      if (folder === null) return null;
      const restored = await backups.restore({ file, folder });
      return { ...(await libraries.note(folder)), ...madeLibrary(restored) };
    },
  };
}

/** What a library that was made holds, as far as the desk shows it. */
export function madeLibrary({ counts, newest, integrity }: RestoredLibrary) {
  const { articles, trashed, revisions, media, recoveries } = counts;
  const { database, orphans, unreadable } = integrity;
  return {
    articles,
    trashed,
    revisions,
    media,
    recoveries,
    newest: [...newest],
    faults: database.length + orphans.length + unreadable.length,
  } satisfies Omit<MadeLibrary, 'id' | 'name'>;
}
