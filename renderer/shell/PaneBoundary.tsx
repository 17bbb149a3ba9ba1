import type { ReactNode } from 'react';
import { useT } from '../language';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { PaneError } from '../ui/PaneError';

/** Keeps a pane that cannot be drawn from taking the desk with it. */
export function PaneBoundary({ children }: { readonly children: ReactNode }) {
  const t = useT();
  return (
    <ErrorBoundary fallback={(error, reset) => <PaneError error={error} t={t} onRetry={reset} />}>
      {children}
    </ErrorBoundary>
  );
}
