import { app, type Session } from 'electron';
import type { Logger } from '../ports/logger';
import { assetScheme, deskScheme, previewPage } from './origins';

const allowedSchemes = new Set([
  `${deskScheme}:`,
  `${assetScheme}:`,
  'devtools:',
  'data:',
  'blob:',
]);

/** Closes the ways out of every page: navigation, new windows, webviews. Runs before any window opens. */
export function guardContents(logger: Logger): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      event.preventDefault();
      logger.warn('navigation refused', { url: event.url });
    });
    contents.on('will-frame-navigate', (event) => {
      if (event.url === previewPage) return;
      event.preventDefault();
      logger.warn('frame navigation refused', { url: event.url });
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      logger.warn('new window refused', { url });
      return { action: 'deny' };
    });
  });
}

/** Refuses every permission, every download and every request that leaves the machine. */
export function guardSession(session: Session, logger: Logger): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    logger.warn('permission refused', { permission });
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  // It would fetch word lists, and knows no Chinese.
  session.setSpellCheckerEnabled(false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !allowedSchemes.has(new URL(details.url).protocol) });
  });
}
