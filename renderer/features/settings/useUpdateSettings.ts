import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '#shared/domain/settings';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';

const queryKey = ['settings.get', null];

/**
 * Changes settings: what the user chose holds at once, so that the next choice builds on it, and is stored
 * meanwhile. What could not be stored is taken back, with an error that says why.
 */
export function useUpdateSettings(): (patch: Partial<Settings>) => void {
  const t = useT();
  const client = useClient();
  const cache = useQueryClient();
  const update = (patch: Partial<Settings>) => {
    cache.setQueryData<Settings>(queryKey, (now) => now && { ...now, ...patch });
    client.call('settings.update', patch).catch((error: unknown) => {
      void cache.invalidateQueries({ queryKey });
      showError(error, t, () => update(patch));
    });
  };
  return update;
}
