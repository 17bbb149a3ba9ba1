import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { useStore } from '../../ui/store';
import { useOpenArticle } from '../editor';
import { OpenTemplateContext } from './OpenTemplateContext';
import { createTemplateDesk } from './templateDesk';

/** Holds the template under work; an article that is opened takes its place. */
export function OpenTemplateProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const t = useT();
  const words = useRef(t);
  words.current = t;
  const desk = useMemo(
    () => createTemplateDesk(client, (error) => showError(error, words.current)),
    [client],
  );
  const state = useStore(desk.state);
  const { state: article } = useOpenArticle();

  useEffect(() => {
    const isAsked =
      article.kind === 'opening' || (article.kind === 'open' && article.next !== null);
    if (isAsked) void desk.close();
  }, [article, desk]);

  useEffect(() => {
    const stops = [
      client.on('window.closing', desk.settle),
      client.on('system.suspending', desk.settle),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, desk]);

  const control = useMemo(
    () => ({ state, open: desk.open, begin: desk.begin, close: desk.close }),
    [state, desk],
  );
  return <OpenTemplateContext value={control}>{children}</OpenTemplateContext>;
}
