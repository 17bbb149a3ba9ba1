import type { Services } from '../../services';
import type { Handlers } from '../dispatcher';
import { madeLibrary } from './backupHandlers';

type LibraryMethod = Extract<keyof Handlers, `libraries.${string}`>;

/** Which library the desk works on. */
export function libraryHandlers(services: Services): Pick<Handlers, LibraryMethod> {
  const { libraries, dialogs } = services;
  return {
    'libraries.list': () => ({ known: libraries.list() }),
    'libraries.open': async ({ id }) => {
      await libraries.open(id);
      return null;
    },
    'libraries.pick': async () => {
      const folder = await dialogs.pickLibrary();
      if (folder !== null) await libraries.openFolder(folder);
      return folder !== null;
    },
    'libraries.create': async () => {
      const folder = await dialogs.placeLibrary('new');
      if (folder !== null) await libraries.create(folder);
      return folder !== null;
    },
    'libraries.retry': () => {
      libraries.retry();
      return null;
    },
    'libraries.salvage': async () => {
      const folder = await dialogs.placeLibrary('rescued');
      if (folder === null) return null;
      const saved = await services.backups.salvage(folder);
      const { pages, lostPages, isHeadless, unsaved, lost, earlier, rebuilt } = saved;
      return {
        ...(await libraries.note(folder)),
        ...madeLibrary(saved),
        ...{ pages, lostPages, isHeadless, unsaved },
        lost: [...lost],
        earlier: [...earlier],
        rebuilt: [...rebuilt],
        lostRecords: saved.lostRows + saved.dropped,
      };
    },
    'libraries.making': () => services.backups.making(),
    'libraries.stopMaking': () => {
      services.backups.stopMaking();
      return null;
    },
    'libraries.forget': async ({ id }) => {
      await libraries.forget(id);
      return null;
    },
  };
}
