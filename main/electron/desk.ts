import type { BrowserWindow } from 'electron';
import type { KapokApp } from '../app';
import type { Leaving } from '../libraries/libraries';
import type { Logger } from '../ports/logger';
import type { CloseHandshake } from './closeHandshake';
import { deskPage } from './origins';
import { connectWindow } from './transport';

/** Between two libraries the window shows an empty page, which can call nothing. */
const emptyPage = 'about:blank';

/** The program over the library that is open at this moment; another library is another program. */
export type Desk = {
  /** Opens, or is open already. */
  readonly app: () => Promise<KapokApp>;
  /** The program once it has started; null before, and between two libraries. */
  readonly now: () => KapokApp | null;
  /** Puts the program over another library in the place of this one, once the page has stored its text. */
  switchTo(folder: string, leaving: Leaving): void;
  dispose(): Promise<void>;
};

type Parts = {
  readonly window: BrowserWindow;
  readonly start: (folder: string) => Promise<KapokApp>;
  readonly handshake: () => CloseHandshake;
  readonly logger: Logger;
  /** Told when a program did not start. */
  readonly failed: (error: unknown) => void;
};

/** Starts the program over a library and joins it to the window. */
export function startDesk(folder: string, parts: Parts): Desk {
  const { window, logger } = parts;
  let current = begin(folder, parts);
  let isChanging = false;

  const change = async (next: string, { left }: Leaving) => {
    // The old page goes first: what it still had to say may not reach another library.
    await window.loadURL(emptyPage);
    await left().catch((error: unknown) =>
      // A full disk must not keep the user from the library: only the next start opens the one before.
      logger.error('the change of library could not be noted', error),
    );
    await current.end();
    if (window.isDestroyed()) return;
    logger.info('another library is opened');
    current = begin(next, parts);
    await window.loadURL(deskPage);
  };
  const leaveFor = async (next: string, leaving: Leaving) => {
    isChanging = true;
    try {
      await change(next, leaving);
    } catch (error) {
      // A window that is closed meanwhile breaks off what it was loading.
      if (!window.isDestroyed()) parts.failed(error);
    } finally {
      isChanging = false;
    }
  };
  return {
    app: () => current.starting,
    // While one goes and the next comes there is no page to ask.
    now: () => (isChanging ? null : current.now()),
    dispose: () => current.end(),
    // After the call that asks for it has been answered.
    switchTo: (next, leaving) =>
      void setImmediate(() => {
        if (isChanging) return leaving.stayed();
        parts.handshake().leave(() => void leaveFor(next, leaving), leaving.stayed);
      }),
  };
}

/** One program over one library. */
function begin(folder: string, { window, start, logger, failed }: Parts) {
  const starting = start(folder);
  let now: KapokApp | null = null;
  starting.then((app) => {
    now = app;
  }, failed);
  const disconnect = connectWindow(window, starting, logger);
  const end = async () => {
    disconnect();
    now = null;
    await (await starting).dispose();
  };
  let ending: Promise<void> | null = null;
  return {
    starting,
    now: () => now,
    /** Ends it once, however often it is asked to: a window may be closed while the library changes. */
    end: () => {
      ending ??= end();
      return ending;
    },
  };
}
