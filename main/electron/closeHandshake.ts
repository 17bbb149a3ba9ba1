import { randomUUID } from 'node:crypto';
import { type BrowserWindow, dialog } from 'electron';
import type { Translator } from '#shared/locales/createTranslator';
import type { EventHub } from '../eventHub';

/** How long a page may take to store its text before the user is asked, in milliseconds. */
const patienceMs = 10_000;

export type CloseHandshake = {
  /** Takes the page's word that all is stored, or that it is not. */
  settled(requestId: string, saved: boolean): void;
};

/**
 * Keeps the window open until the page has stored its text. Where that fails, or takes longer than
 * ten seconds, the user decides: the journal holds the text either way and the next start offers it.
 */
export function holdCloseUntilSaved(
  window: BrowserWindow,
  events: EventHub,
  t: () => Translator,
): CloseHandshake {
  let pending: { id: string; timer: NodeJS.Timeout } | null = null;
  let mayClose = false;

  const finish = (saved: boolean) => {
    if (pending === null) return;
    clearTimeout(pending.timer);
    pending = null;
    if (saved || userClosesAnyway(window, t())) {
      mayClose = true;
      window.close();
    }
  };

  window.on('close', (event) => {
    if (mayClose || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (pending !== null) return;
    const id = randomUUID();
    pending = { id, timer: setTimeout(() => finish(false), patienceMs) };
    events.emit('window.closing', { requestId: id });
  });

  return {
    settled: (requestId, saved) => {
      if (pending?.id === requestId) finish(saved);
    },
  };
}

function userClosesAnyway(window: BrowserWindow, t: Translator): boolean {
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
