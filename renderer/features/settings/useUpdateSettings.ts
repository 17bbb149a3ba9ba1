import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '#shared/domain/settings';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';

/** Stores changed settings; what the user chose holds as soon as it is stored, or an error says why not. */
export function useUpdateSettings(): (patch: Partial<Settings>) => void {
  const t = useT();
  const client = useClient();
  const cache = useQueryClient();
  const update = (patch: Partial<Settings>) => {
    client
      .call('settings.update', patch)
      .then((next) => cache.setQueryData(['settings.get', null], next))
      .catch((error: unknown) => showError(error, t, () => update(patch)));
  };
  return update;
}
