import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { AppError } from '#shared/domain/errors';
import type { Reply } from '#shared/ipc/reply';
import type { EventHub } from '../eventHub';
import type { Dispatch } from '../ipc/dispatcher';
import type { Logger } from '../ports/logger';
import { callChannel, eventChannel } from './channels';
import { deskOrigin } from './origins';

/** Lets a call through only from the desk's own page, main frame and origin. */
function isDesk(event: IpcMainInvokeEvent, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return (
    !contents.isDestroyed() &&
    event.sender === contents &&
    frame !== null &&
    frame === contents.mainFrame &&
    frame.url.startsWith(`${deskOrigin}/`)
  );
}

/** What a page talks to. */
export type Connected = { readonly call: Dispatch; readonly events: EventHub };

/**
 * Joins a page to the dispatcher and the events. Calls made before the program is ready wait for it,
 * so that the page can load meanwhile. Returns the way to part them.
 */
export function connectPage(
  contents: WebContents,
  ready: Promise<Connected>,
  logger: Logger,
): () => void {
  ipcMain.handle(callChannel, async (event, method: unknown, input: unknown): Promise<Reply> => {
    if (!isDesk(event, contents)) {
      logger.warn('call from elsewhere refused', { url: event.senderFrame?.url ?? '' });
      return { ok: false, error: new AppError('unavailable').toData() };
    }
    return (await ready).call(method, input);
  });
  const stop = ready.then(({ events }) =>
    events.listen((name, payload) => {
      if (!contents.isDestroyed()) contents.send(eventChannel, name, payload);
    }),
  );
  // A program that did not start is reported by whoever started it.
  stop.catch(() => undefined);
  return () => {
    ipcMain.removeHandler(callChannel);
    stop.then(
      (end) => end(),
      () => undefined,
    );
  };
}
