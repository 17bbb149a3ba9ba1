import { basename } from 'node:path';
import { AppError } from '#shared/domain/errors';
import type { Services } from '../../services';
import type { Handlers } from '../dispatcher';

type DeskMethod =
  | 'app.info'
  | 'settings.get'
  | 'settings.update'
  | 'portals.list'
  | 'window.runRole'
  | 'window.showToggles'
  | 'window.hearsClosing'
  | 'window.closeSettled';

/** The desk itself: what it is, how it is set, what it offers. */
export function deskHandlers(services: Services): Pick<Handlers, DeskMethod> {
  const { settings, resources, events } = services;
  return {
    'app.info': () => ({
      version: services.version,
      platform: knownPlatform(),
      libraryName: basename(services.libraryFolder),
      libraryProblem: services.opened instanceof AppError ? services.opened.toData() : null,
    }),
    'settings.get': () => settings.get(),
    'settings.update': async (patch) => {
      const next = await settings.update(patch);
      events.emit('settings.changed', null);
      return next;
    },
    'portals.list': () => [...resources.portals],
    'window.runRole': ({ role }) => {
      services.windowControl.runRole(role);
      return null;
    },
    'window.showToggles': ({ on }) => {
      services.windowControl.showToggles(on);
      return null;
    },
    'window.hearsClosing': () => {
      services.windowControl.closingHeard();
      return null;
    },
    'window.closeSettled': ({ requestId, saved }) => {
      services.windowControl.closeSettled(requestId, saved);
      return null;
    },
  };
}

function knownPlatform(): 'darwin' | 'win32' | 'linux' {
  const { platform } = process;
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
