import { useState } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useCommand } from '../../commands/useCommand';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { useOpenArticle } from '../editor';

/** Carries out the command that writes the whole library into one file, with the last word on the paper. */
export function useSaveWholeCommand(): void {
  const client = useClient();
  const t = useT();
  const { session } = useOpenArticle();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    let hideWorking: () => void = () => undefined;
    try {
      const flushed = await session?.flush();
      if (flushed?.ok === false) throw flushed.error;
      hideWorking = showToast({ title: t('backups.whole.working'), stays: true });
      const saved = await client.call('backups.saveWhole', null);
      if (saved === null) return;
      const { fileName, articles: count } = saved;
      showToast({ title: t('backups.whole.done', { fileName, count }) });
    } catch (error) {
      showError(error, t, () => void save());
    } finally {
      hideWorking();
      setBusy(false);
    }
  };
  useCommand('library.saveWhole', { isEnabled: () => !isBusy, run: () => void save() });
}
