import './componentPage';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { defaultSettings } from '#shared/domain/settings';
import type { Language } from '#shared/locales/createTranslator';
import { App } from '../../renderer/App';
import { ClientContext } from '../../renderer/bridge/ClientContext';
import { createClient } from '../../renderer/bridge/client';
import { invalidateOnEvents } from '../../renderer/bridge/queries';
import { OpenArticleProvider } from '../../renderer/features/editor';
import { ReferenceProvider } from '../../renderer/features/reference';
import { LanguageProvider } from '../../renderer/language';
import { ToastHost } from '../../renderer/ui/ToastHost';
import type { FakeBridge } from './fakeBridge';

/** The whole program over a fake main process. */
export function renderApp(bridge: FakeBridge) {
  const user = userEvent.setup();
  return { user, ...render(<App client={createClient(bridge)} />) };
}

/** One part of the desk inside what surrounds it there. */
export function renderPart(part: ReactNode, bridge: FakeBridge, language: Language = 'zh-CN') {
  const user = userEvent.setup();
  const client = createClient(bridge);
  const cache = new QueryClient();
  invalidateOnEvents(client, cache);
  const rendered = render(
    <QueryClientProvider client={cache}>
      <ClientContext value={client}>
        <LanguageProvider language={language}>
          <OpenArticleProvider>
            <ReferenceProvider kept={defaultSettings.reference} onOpened={() => undefined}>
              {part}
            </ReferenceProvider>
          </OpenArticleProvider>
          <ToastHost label="通知" closeLabel="关闭" />
        </LanguageProvider>
      </ClientContext>
    </QueryClientProvider>,
  );
  return { user, ...rendered };
}
