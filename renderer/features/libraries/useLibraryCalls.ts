import { useEffect, useState } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showNotice } from '../../ui/showError';

/** The ways to another library; once one is taken the desk begins anew, so that nothing follows here. */
export function useLibraryCalls() {
  const t = useT();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => client.on('libraries.stayed', () => setBusy(false)), [client]);
  const go = (ask: () => Promise<boolean | null>) => {
    const work = async () => {
      setBusy(true);
      try {
        // Until the desk begins anew nothing else may be asked for; cancelled, it goes on as before.
        if ((await ask()) === false) setBusy(false);
      } catch (error) {
        setBusy(false);
        showNotice(error, t, () => void work());
      }
    };
    void work();
  };
  return {
    isBusy,
    open: (id: string) => go(() => client.call('libraries.open', { id })),
    pick: () => go(() => client.call('libraries.pick', null)),
    create: () => go(() => client.call('libraries.create', null)),
    retry: () => go(() => client.call('libraries.retry', null)),
    forget: (id: string) =>
      client.call('libraries.forget', { id }).catch((error: unknown) => showNotice(error, t)),
  };
}
