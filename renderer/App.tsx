import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { type AppErrorData, asAppError } from '#shared/domain/errors';
import { defaultSettings, type Settings } from '#shared/domain/settings';
import { ClientContext } from './bridge/ClientContext';
import type { Client } from './bridge/client';
import { invalidateOnEvents, useCall } from './bridge/queries';
import { tellCommandsOn } from './commands/commandsOn';
import { followKeys } from './commands/followKeys';
import { followMenu } from './commands/runCommands';
import { LibraryScreen } from './features/libraries';
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
  useEffect(() => tellCommandsOn(client), [client]);
  useEffect(() => followKeys(), []);
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

/** Waits for the settings and the library, without which there is neither language nor work. */
function Start() {
  const settings = useCall('settings.get', null);
  const info = useCall('app.info', null);
  const failed = [settings, info].find(({ isError }) => isError);
  useTheme(settings.data?.theme ?? defaultSettings.theme);
  return (
    <LanguageProvider language={settings.data?.language ?? defaultSettings.language}>
      <RootBoundary>
        {failed ? (
          <StartFailure error={failed.error} onRetry={() => void failed.refetch()} />
        ) : (
          settings.data &&
          info.data && <Opened settings={settings.data} problem={info.data.libraryProblem} />
        )}
      </RootBoundary>
    </LanguageProvider>
  );
}

type OpenedProps = {
  readonly settings: Settings;
  /** Why the library did not open. */
  readonly problem: AppErrorData | null;
};

/** The desk, or why there is none; a library that opens after all is another start of the page. */
function Opened({ settings, problem }: OpenedProps) {
  return problem === null ? <Desk settings={settings} /> : <LibraryScreen problem={problem} />;
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
