import { useState } from 'react';
import type { Receipt } from '#shared/domain/handover';
import { useClient } from '../../bridge/ClientContext';
import { useCommand } from '../../commands/useCommand';
import { useT } from '../../language';
import { showError, showNotice } from '../../ui/showError';
import { useOpenArticle } from '../editor';

/**
 * Carries out the command that takes a hand-over file; `onReceipt` is told what became of it. The open
 * article is put away meanwhile, so that what comes for it finds all its words stored.
 */
export function useReceiveCommand(onReceipt: (receipt: Receipt) => void): void {
  const client = useClient();
  const t = useT();
  const { session, open, close } = useOpenArticle();
  const [isBusy, setBusy] = useState(false);
  const receive = async () => {
    setBusy(true);
    const articleId = session?.articleId;
    try {
      await close();
      const receipt = await client.call('handovers.receive', null);
      if (receipt !== null) onReceipt(receipt);
    } catch (error) {
      showNotice(error, t, () => void receive());
    } finally {
      setBusy(false);
      if (articleId !== undefined) {
        open(articleId).catch((error: unknown) => showError(error, t));
      }
    }
  };
  useCommand('article.receive', { isEnabled: () => !isBusy, run: () => void receive() });
}
