import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useStore } from '../../ui/store';
import { createPaperView, type PaperView, type PaperViewControl } from './paperView';

const PaperViewContext = createContext<PaperViewControl | null>(null);

type Props = { readonly kept: PaperView; readonly children: ReactNode };

/** Holds how the paper is written on, and keeps it for the next sitting. */
export function PaperViewProvider({ kept, children }: Props) {
  const client = useClient();
  const [control] = useState(() =>
    createPaperView(kept, (paper) => {
      // A look that is not kept is no news for the user.
      client.call('settings.update', { paper }).catch(() => undefined);
    }),
  );
  useEffect(() => {
    const stops = [
      client.on('window.closing', control.settle),
      client.on('system.suspending', control.settle),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, control]);
  return <PaperViewContext value={control}>{children}</PaperViewContext>;
}

export function usePaperControl(): PaperViewControl {
  const control = useContext(PaperViewContext);
  if (control === null) throw new Error('usePaperControl needs a PaperViewProvider above it');
  return control;
}

/** How the paper is written on, rendered again when it changes. */
export function usePaperView(): PaperView {
  return useStore(usePaperControl().view);
}
