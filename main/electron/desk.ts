import type { BrowserWindow } from 'electron';
import type { KapokApp } from '../app';
import type { Leaving } from '../libraries/libraries';
import type { Logger } from '../ports/logger';
import type { CloseHandshake } from './closeHandshake';
import { deskPage } from './origins';
import { connectPage } from './transport';

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
  const isClosing = followClosing(window);
  let current = begin(folder, parts);
  let isChanging = false;
  let noted: Promise<void> = Promise.resolve();

  const change = async (next: string, { left }: Leaving) => {
    // The old page goes first: what it still had to say may not reach another library.
    await window.loadURL(emptyPage);
    noted = left().catch((error: unknown) =>
      // A full disk must not keep the user from the library: only the next start opens the one before.
      logger.error('the change of library could not be noted', error),
    );
    await noted;
    await current.end();
    if (isClosing()) return;
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
      if (!isClosing()) parts.failed(error);
    } finally {
      isChanging = false;
    }
  };
  return {
    app: () => current.starting,
    // While one goes and the next comes there is no page to ask.
    now: () => (isChanging ? null : current.now()),
    dispose: async () => {
      // Half noted, the next start would open one library with the article of another.
      await noted;
      await current.end();
    },
    // After the call that asks for it has been answered.
    switchTo: (next, leaving) =>
      void setImmediate(() => {
        if (isChanging || isClosing()) return leaving.stayed();
        parts.handshake().leave(() => void leaveFor(next, leaving), leaving.stayed);
      }),
  };
}

/**
 * Whether the window is to go: after the last word on its closing, and before it says that it is gone, it
 * breaks off what it was loading, which is no failure.
 */
function followClosing(window: BrowserWindow): () => boolean {
  let isClosing = false;
  // After the handshake, which may have kept it open.
  window.on('close', (event) => {
    isClosing = !event.defaultPrevented;
  });
  return () => isClosing || window.isDestroyed();
}

/** One program over one library. */
function begin(folder: string, { window, start, logger, failed }: Parts) {
  const starting = start(folder);
  let now: KapokApp | null = null;
  starting.then((app) => {
    now = app;
  }, failed);
  const disconnect = connectPage(window.webContents, starting, logger);
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
