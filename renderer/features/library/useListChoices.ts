import { defaultListChoices, type ListChoices } from '#shared/domain/listChoices';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { showError } from '../../ui/showError';

/** How the user wants the list, and the way to change it for this sitting and the next. */
export function useListChoices(): {
  readonly choices: ListChoices;
  change(patch: Partial<ListChoices>): void;
} {
  const client = useClient();
  const t = useT();
  const { data: settings } = useCall('settings.get', null);
  const choices = settings?.list ?? defaultListChoices;
  const change = (patch: Partial<ListChoices>) => {
    client
      .call('settings.update', { list: { ...choices, ...patch } })
      .catch((error: unknown) => showError(error, t));
  };
  return { choices, change };
}
