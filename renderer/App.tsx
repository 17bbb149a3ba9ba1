import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { asAppError } from '#shared/domain/errors';
import { defaultSettings } from '#shared/domain/settings';
import { ClientContext } from './bridge/ClientContext';
import type { Client } from './bridge/client';
import { invalidateOnEvents, useCall } from './bridge/queries';
import { followMenu } from './commands/runCommands';
import { LanguageProvider, useT } from './language';
import { Desk, useTheme } from './shell';
import { ErrorBoundary } from './ui/ErrorBoundary';
import { ErrorScreen } from './ui/ErrorScreen';
import { fatalError } from './ui/showError';
import { useStore } from './ui/store';

function createCache(): QueryClient {
  // Calls go to this machine, so a lost network must never pause them.
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  });
}

/** The window: the client, the cache over it, the user's language and theme, and the desk. */
export function App({ client }: { readonly client: Client }) {
  const [cache] = useState(createCache);
  useEffect(() => invalidateOnEvents(client, cache), [client, cache]);
  useEffect(() => followMenu(client), [client]);
  return (
    <QueryClientProvider client={cache}>
      <ClientContext value={client}>
        {/* The content policy allows no inline style elements; ours stand in style sheets. */}
        <CSPProvider disableStyleElements>
          <Tooltip.Provider>
            <Start />
          </Tooltip.Provider>
        </CSPProvider>
      </ClientContext>
    </QueryClientProvider>
  );
}

/** Waits for the settings, without which neither language nor layout is known. */
function Start() {
  const settings = useCall('settings.get', null);
  useTheme(settings.data?.theme ?? defaultSettings.theme);
  return (
    <LanguageProvider language={settings.data?.language ?? defaultSettings.language}>
      <RootBoundary>
        {settings.isError ? (
          <StartFailure error={settings.error} onRetry={() => void settings.refetch()} />
        ) : (
          settings.data && <Desk settings={settings.data} />
        )}
      </RootBoundary>
    </LanguageProvider>
  );
}

function StartFailure(props: { readonly error: unknown; readonly onRetry?: () => void }) {
  const t = useT();
  return <ErrorScreen error={asAppError(props.error).toData()} t={t} onRetry={props.onRetry} />;
}

function RootBoundary({ children }: { readonly children: ReactNode }) {
  const fatal = useStore(fatalError);
  if (fatal !== null) return <StartFailure error={fatal} />;
  return (
    <ErrorBoundary fallback={(error, reset) => <StartFailure error={error} onRetry={reset} />}>
      {children}
    </ErrorBoundary>
  );
}
