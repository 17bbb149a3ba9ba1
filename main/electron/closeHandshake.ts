import { randomUUID } from 'node:crypto';
import { type BrowserWindow, dialog } from 'electron';
import type { Translator } from '#shared/locales/createTranslator';
import type { EventHub } from '../eventHub';
import type { Logger } from '../ports/logger';

/** How long a page may take to store its text before the user is asked, in milliseconds. */
const patienceMs = 10_000;

export type CloseHandshake = {
  /** Takes the page's word that it answers `window.closing`. */
  heard(): void;
  /** Takes the page's word that all is stored, or that it is not. */
  settled(requestId: string, saved: boolean): void;
  /** Goes on once the page has stored its text, or the user says so all the same; else the page stays. */
  leave(then: () => void, stay: () => void): void;
};

/** What the page is asked by, and in which words the user; no events while no library is open. */
export type Handshaking = {
  readonly events: () => EventHub | null;
  readonly t: () => Translator;
  readonly logger: Logger;
};

/** What waits for the page: to go on or to stay, and which of them where the page is gone. */
type Wish = { readonly go: (on: boolean) => void; readonly withoutPage: boolean };

/**
 * Keeps the window open until the page has stored its text. Where that fails, or takes longer than
 * ten seconds, the user decides: the journal holds the text either way and the next start offers it.
 * A page that does not yet hear the question has no text: it is not waited for.
 */
export function holdCloseUntilSaved(
  window: BrowserWindow,
  { events, t, logger }: Handshaking,
): CloseHandshake {
  const { webContents } = window;
  let pending: { id: string; timer: NodeJS.Timeout; wish: Wish } | null = null;
  let isHeard = false;
  let mayClose = false;

  const end = (on: (wish: Wish) => boolean) => {
    if (pending === null) return;
    const { timer, wish } = pending;
    clearTimeout(timer);
    pending = null;
    wish.go(on(wish));
  };
  const finish = (saved: boolean, isAnswered = true) =>
    end(() => {
      if (saved) return true;
      logger.warn('the text is not stored: the user is asked whether to close', { isAnswered });
      return userLeavesAnyway(window, t());
    });
  // Without a library, or with a page that is gone or not there yet, there is nothing to store.
  const whomToAsk = () => (isHeard ? events() : null);
  const ask = (hub: EventHub, wish: Wish) => {
    const id = randomUUID();
    pending = { id, timer: setTimeout(() => finish(false, false), patienceMs), wish };
    hub.emit('window.closing', { requestId: id });
  };
  const close = (on: boolean) => {
    if (!on || webContents.isDestroyed()) return;
    mayClose = true;
    window.close();
  };
  const pageGone = () => {
    isHeard = false;
    end(({ withoutPage }) => withoutPage);
  };

  // The next page in its place speaks for itself.
  webContents.on('did-navigate', pageGone);
  webContents.on('render-process-gone', pageGone);
  webContents.on('destroyed', pageGone);
  window.on('close', (event) => {
    const hub = whomToAsk();
    if (mayClose || hub === null) return;
    event.preventDefault();
    const wish = { go: close, withoutPage: true };
    if (pending === null) return ask(hub, wish);
    // Whoever closes the window while it is about to leave for another library wants it closed.
    pending.wish.go(false);
    pending.wish = wish;
  });

  return {
    heard: () => {
      isHeard = true;
    },
    settled: (requestId, saved) => {
      if (pending?.id === requestId) finish(saved);
    },
    leave: (then, stay) => {
      const hub = whomToAsk();
      if (hub === null) return then();
      if (pending !== null) return stay();
      // Where the page is gone, the library stays and the page comes back to it.
      ask(hub, { go: (on) => (on ? then() : stay()), withoutPage: false });
    },
  };
}

function userLeavesAnyway(window: BrowserWindow, t: Translator): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: t('recovery.closeUnsaved.what'),
    detail: t('recovery.closeUnsaved.todo'),
    buttons: [t('recovery.closeUnsaved.stay'), t('recovery.closeUnsaved.leave')],
    defaultId: 0,
    cancelId: 0,
  });
  return choice === 1;
}
