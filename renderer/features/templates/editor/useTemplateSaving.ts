import { useState } from 'react';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';
import { useOpenTemplate } from '../OpenTemplateContext';
import { useTemplateSession } from './TemplateEditorContext';

/** Stores the template under work as a version, or takes its changes back. */
export function useTemplateSaving() {
  const t = useT();
  const session = useTemplateSession();
  const { close } = useOpenTemplate();
  const [isSaving, setSaving] = useState(false);
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    setSaving(true);
    try {
      await action();
    } catch (error) {
      showError(error, t, () => void attempt(action));
    } finally {
      setSaving(false);
    }
  };
  const save = () =>
    attempt(async () => {
      const { version } = await session.save();
      showToast({ title: t('templates.editor.saved', { version }) });
    });
  const revert = () =>
    attempt(async () => {
      const before = await session.revert();
      const run = () => session.change(() => before);
      showToast({
        title: t('templates.editor.reverted'),
        action: { label: t('app.undo'), run },
      });
      if (session.base.get() === null) await close();
    });
  return { save, revert, isSaving };
}
