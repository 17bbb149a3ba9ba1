import { useEffect, useRef } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { countItems } from './importCounts';

/** Offers once, at start, to take up the imports that were left; `onOpen` shows the one that is chosen. */
export function useUnfinishedImports(onOpen: (id: string) => void): void {
  const client = useClient();
  const t = useT();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    client
      .call('imports.unfinished', null)
      .then((runs) => {
        for (const run of runs) {
          showToast({
            title: t('imports.left', { count: countItems(run).left }),
            text: t('imports.leftAbout'),
            stays: true,
            action: { label: t('imports.showLeft'), run: () => onOpen(run.id) },
          });
        }
      })
      .catch((error: unknown) => showError(error, t));
  }, [client, t, onOpen]);
}
