import { useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { emptyTemplate } from './newTemplate';
import { useOpenTemplate } from './OpenTemplateContext';

/** Begins a template from nothing, for the first portal that the desk knows. */
export function useNewTemplate(): () => Promise<void> {
  const client = useClient();
  const cache = useQueryClient();
  const t = useT();
  const { begin } = useOpenTemplate();
  return async () => {
    try {
      const portals = await cache.fetchQuery({
        queryKey: ['portals.list', null],
        queryFn: () => client.call('portals.list', null),
      });
      await begin(emptyTemplate(t, portals[0]?.id ?? 'portal'));
    } catch (error) {
      showError(error, t);
    }
  };
}
