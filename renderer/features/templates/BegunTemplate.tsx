import { PenLine, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { hasTemplateShape } from '#shared/domain/templateProblem';
import type { TemplateDraft } from '#shared/domain/templateRecord';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { IconButton } from '../../ui/IconButton';
import { showError } from '../../ui/showError';
import { createStore, useStore } from '../../ui/store';
import { showToast } from '../../ui/toasts';
import { openTemplateId, useOpenTemplate } from './OpenTemplateContext';
import { templateName } from './templateName';

/** A template that has been begun and has no version yet. */
export function BegunTemplate({ draft }: { readonly draft: TemplateDraft }) {
  const t = useT();
  const client = useClient();
  const { state, open, close } = useOpenTemplate();
  const isOpen = openTemplateId(state) === draft.id;
  // The list hears of the work when it begins; what it is called while it is typed, the desk knows.
  const kept = useMemo(() => createStore(draft.body), [draft]);
  const body = useStore<unknown>(isOpen && state.kind === 'open' ? state.session.draft : kept);
  const name = templateName(t, hasTemplateShape(body) ? body : null);
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      showError(error, t);
    }
  };
  const bringBack = () =>
    attempt(async () => void (await client.call('templateDrafts.keep', draft)));
  const drop = () =>
    attempt(async () => {
      if (isOpen) await close();
      await client.call('templateDrafts.drop', { id: draft.id });
      const undo = { label: t('app.undo'), run: () => void bringBack() };
      showToast({ title: t('templates.editor.removed', { label: name }), action: undo });
    });
  return (
    <li className="templateItem" aria-current={isOpen || undefined}>
      <div className="templateHead">
        <strong>{name}</strong>
        <Chip icon={PenLine} tone="warn">
          {t('templates.editor.neverSaved')}
        </Chip>
      </div>
      <div className="templateActions">
        <Button small onClick={() => void open(draft.id)}>
          {t('templates.edit')}
        </Button>
        <IconButton
          small
          icon={Trash2}
          label={t('templates.editor.revert')}
          onClick={() => void drop()}
        />
      </div>
    </li>
  );
}
