import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { useStore } from '../../ui/store';
import { createDesk } from './desk';
import { OpenArticleContext } from './OpenArticleContext';

type Props = { readonly children: ReactNode };

/** Holds the open article, and stores it when the window closes, loses focus, or the machine sleeps. */
export function OpenArticleProvider({ children }: Props) {
  const t = useT();
  const client = useClient();
  // A change of language must not take the article off the desk.
  const words = useRef(t);
  words.current = t;
  const author = useRef('');
  author.current = useCall('settings.get', null).data?.authorName ?? '';
  const desk = useMemo(
    () => createDesk(client, { t: () => words.current, author: () => author.current }),
    [client],
  );
  const state = useStore(desk.state);

  useEffect(() => {
    const now = desk.state.get();
    if (t.language !== undefined && now.kind === 'open') now.session.rewordPlaceholders();
  }, [t, desk]);

  useEffect(() => {
    const stops = [
      client.on('window.closing', ({ requestId }) => void desk.settleClose(requestId)),
      client.on('system.suspending', () => void desk.flush()),
    ];
    const onBlur = () => void desk.flush();
    window.addEventListener('blur', onBlur);
    // Before any article is asked for: one that is on the desk is never closed over.
    client.call('window.hearsClosing', null).catch((error: unknown) => {
      showError(error, words.current);
    });
    return () => {
      window.removeEventListener('blur', onBlur);
      for (const stop of stops) stop();
    };
  }, [client, desk]);

  const control = useMemo(
    () => ({
      state,
      session: state.kind === 'open' ? state.session : null,
      open: desk.open,
      close: desk.close,
    }),
    [state, desk],
  );
  return <OpenArticleContext value={control}>{children}</OpenArticleContext>;
}
