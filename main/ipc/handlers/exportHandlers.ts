import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

/** Exports: ordered, listed, tried again, shown in their folder. Paths never leave main. */
export function exportHandlers(
  services: Services,
): Pick<Handlers, Extract<keyof Handlers, `exports.${string}`>> {
  const queue = () => openLibraryOf(services).exports;
  return {
    'exports.start': async ({ ids, format }) => {
      const targetFolder = await services.dialogs.pickExportFolder();
      if (targetFolder === null) return null;
      return { jobIds: [...queue().start({ articleIds: ids, format, targetFolder })] };
    },
    'exports.list': () => [...queue().list()],
    'exports.cancel': ({ jobId }) => {
      queue().cancel(jobId);
      return null;
    },
    'exports.retry': ({ jobId }) => {
      queue().retry(jobId);
      return null;
    },
    'exports.reveal': ({ jobId }) => {
      services.fileManager.reveal(queue().filePath(jobId));
      return null;
    },
  };
}
