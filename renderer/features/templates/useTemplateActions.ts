import type { TemplateRecord } from '#shared/domain/templateRecord';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { templateName } from './templateName';

/** What can be done with a template in the list; each tells what was done, and how to take it back. */
export function useTemplateActions({ id, version, template }: TemplateRecord) {
  const client = useClient();
  const t = useT();
  const name = templateName(t, template);
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      showError(error, t, () => void attempt(action));
    }
  };
  const restore = () =>
    attempt(async () => {
      await client.call('templates.restore', { id });
      showToast({ title: t('templates.restored', { name }) });
    });
  return {
    restore,
    trash: () =>
      attempt(async () => {
        await client.call('templates.trash', { id });
        const undo = { label: t('app.undo'), run: () => void restore() };
        showToast({ title: t('templates.trashed', { name }), action: undo });
      }),
    restoreShipped: () =>
      attempt(async () => {
        await client.call('templates.restoreShipped', { id });
        showToast({ title: t('templates.restoredShipped', { name }) });
      }),
    exportFile: () =>
      attempt(async () => {
        const written = await client.call('templates.exportFile', { id, version });
        if (written === null) return;
        showToast({ title: t('templates.exported', { file: written.fileName }) });
      }),
  };
}
