import { useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { showError } from '../../ui/showError';

/** The name that comments and suggestions of this desk stand under, empty until it is given. */
export function useAuthor(): {
  readonly author: string;
  readonly setAuthor: (name: string) => void;
} {
  const t = useT();
  const client = useClient();
  const cache = useQueryClient();
  const author = useCall('settings.get', null).data?.authorName ?? '';
  const setAuthor = (name: string) => {
    client
      .call('settings.update', { authorName: name.trim() })
      .then((next) => cache.setQueryData(['settings.get', null], next))
      .catch((error: unknown) => showError(error, t, () => setAuthor(name)));
  };
  return { author, setAuthor };
}
