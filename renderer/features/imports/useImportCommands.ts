import { useState } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useCommand } from '../../commands/useCommand';
import { useT } from '../../language';
import { showError } from '../../ui/showError';

/** Carries out the commands that begin an import; `onPlan` is told which, once its files are found. */
export function useImportCommands(onPlan: (id: string) => void): void {
  const client = useClient();
  const t = useT();
  const [isPicking, setPicking] = useState(false);
  const plan = async (from: 'files' | 'folder') => {
    setPicking(true);
    try {
      const begun = await client.call('imports.plan', { from });
      if (begun !== null) onPlan(begun.id);
    } catch (error) {
      showError(error, t, () => void plan(from));
    } finally {
      setPicking(false);
    }
  };
  const isEnabled = () => !isPicking;
  useCommand('article.import', { isEnabled, run: () => void plan('files') });
  useCommand('article.importFolder', { isEnabled, run: () => void plan('folder') });
}
