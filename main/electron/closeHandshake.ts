import { randomUUID } from 'node:crypto';
import { type BrowserWindow, dialog } from 'electron';
import type { Translator } from '#shared/locales/createTranslator';
import type { EventHub } from '../eventHub';

/** How long a page may take to store its text before the user is asked, in milliseconds. */
const patienceMs = 10_000;

export type CloseHandshake = {
  /** Takes the page's word that all is stored, or that it is not. */
  settled(requestId: string, saved: boolean): void;
  /** Goes on once the page has stored its text, or the user says so all the same; else the page stays. */
  leave(then: () => void, stay: () => void): void;
};

/** What the page is asked by, and in which words the user; no events while no library is open. */
export type Handshaking = {
  readonly events: () => EventHub | null;
  readonly t: () => Translator;
};

/**
 * Keeps the window open until the page has stored its text. Where that fails, or takes longer than
 * ten seconds, the user decides: the journal holds the text either way and the next start offers it.
 */
export function holdCloseUntilSaved(
  window: BrowserWindow,
  { events, t }: Handshaking,
): CloseHandshake {
  let pending: { id: string; timer: NodeJS.Timeout; go: (on: boolean) => void } | null = null;
  let mayClose = false;

  const finish = (saved: boolean) => {
    if (pending === null) return;
    const { timer, go } = pending;
    clearTimeout(timer);
    pending = null;
    go(saved || userLeavesAnyway(window, t()));
  };
  // Without a library, or with a page that is gone, there is nothing to store.
  const whomToAsk = () => (window.webContents.isCrashed() ? null : events());
  const leave = (then: () => void, stay: () => void) => {
    const hub = whomToAsk();
    if (hub === null) return then();
    if (pending !== null) return stay();
    const id = randomUUID();
    const go = (on: boolean) => (on ? then() : stay());
    pending = { id, timer: setTimeout(() => finish(false), patienceMs), go };
    hub.emit('window.closing', { requestId: id });
  };

  window.on('close', (event) => {
    if (mayClose || whomToAsk() === null) return;
    event.preventDefault();
    const close = () => {
      mayClose = true;
      window.close();
    };
    if (pending === null) return leave(close, () => undefined);
    // Whoever closes the window while it is about to leave for another library wants it closed.
    pending.go(false);
    pending.go = (on) => (on ? close() : undefined);
  });

  return {
    leave,
    settled: (requestId, saved) => {
      if (pending?.id === requestId) finish(saved);
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
