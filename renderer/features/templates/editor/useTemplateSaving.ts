import { useState } from 'react';
import { asAppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import { createTranslator } from '#shared/locales/createTranslator';
import { useClient } from '../../../bridge/ClientContext';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';
import { newTemplateId } from '../newTemplate';
import { useOpenTemplate } from '../OpenTemplateContext';
import { templateName } from '../templateName';
import { useTemplateSession } from './TemplateEditorContext';

/** The name of a copy, in each language of the template. */
function copyNames(template: Template): Template['name'] {
  const nameIn = (language: 'zh-CN' | 'en') => {
    const t = createTranslator(language);
    return t('templates.copyName', { name: templateName(t, template) });
  };
  return { 'zh-CN': nameIn('zh-CN'), en: nameIn('en') };
}

/**
 * Stores the template under work as a version, or takes its changes back. `newest` is a version that was
 * stored meanwhile, while it stands in the way.
 */
export function useTemplateSaving() {
  const t = useT();
  const client = useClient();
  const session = useTemplateSession();
  const { open, close } = useOpenTemplate();
  const [isSaving, setSaving] = useState(false);
  const [newest, setNewest] = useState<Template | null>(null);
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    setSaving(true);
    setNewest(null);
    try {
      await action();
    } catch (error) {
      const moved = asAppError(error).reason === 'templateMoved' ? await findNewest() : null;
      if (moved === null) showError(error, t, () => void attempt(action));
      else setNewest(moved);
    } finally {
      setSaving(false);
    }
  };
  const findNewest = async () => {
    const records = await client.call('templates.list', null);
    return records.find(({ id }) => id === session.id)?.template ?? null;
  };
  const store = async () => {
    const { version } = await session.save();
    showToast({ title: t('templates.editor.saved', { version }) });
  };
  const revert = async () => {
    const before = await session.revert();
    const run = () => session.change(() => before);
    showToast({ title: t('templates.editor.reverted'), action: { label: t('app.undo'), run } });
    if (session.base.get() === null) await close();
  };
  const saveOver = async (over: Template) => {
    session.startFrom(over);
    await store();
  };
  const keepBoth = async () => {
    const name = copyNames(session.draft.get());
    const { id } = await session.saveCopy({ id: newTemplateId(), name });
    showToast({ title: t('templates.conflict.keptBoth', { name: name[t.language] }) });
    await open(id);
  };
  return {
    save: () => attempt(store),
    revert: () => attempt(revert),
    saveOver: (over: Template) => attempt(() => saveOver(over)),
    keepBoth: () => attempt(keepBoth),
    newest,
    forgetNewest: () => setNewest(null),
    isSaving,
  };
}
