import { CircleAlert, X } from 'lucide-react';
import type { RefObject } from 'react';
import { templateProblemText } from '#shared/locales/templateProblemText';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { useStore } from '../../../ui/store';
import { Tooltip } from '../../../ui/Tooltip';
import { TemplateConflictDialog } from '../conflict/TemplateConflictDialog';
import { useOpenTemplate } from '../OpenTemplateContext';
import { templateName } from '../templateName';
import { isChanged } from '../templateSession';
import { goToPlace } from './goToPlace';
import { useTemplateSession } from './TemplateEditorContext';
import { useTemplateSaving } from './useTemplateSaving';

/** What the template is called, how it stands, and the ways to end the work on it. */
export function TemplateEditorHead({ form }: { readonly form: RefObject<HTMLElement | null> }) {
  const t = useT();
  const session = useTemplateSession();
  const { close } = useOpenTemplate();
  const draft = useStore(session.draft);
  const base = useStore(session.base);
  const problems = useStore(session.problems);
  const { save, revert, isSaving, ...conflict } = useTemplateSaving();
  const { newest } = conflict;
  const changed = isChanged(base, draft);
  const [first] = problems;
  const state =
    base === null
      ? t('templates.editor.neverSaved')
      : t(changed ? 'templates.editor.changed' : 'templates.editor.clean', {
          version: base.version,
        });
  return (
    <header className="templateEditorHead">
      <div className="templateEditorTitle">
        <h2>{templateName(t, draft)}</h2>
        <span className="fieldNote" title={t('templates.editor.kept')}>
          {state}
        </span>
      </div>
      {first !== undefined && (
        <Tooltip label={templateProblemText(t, first)}>
          <button
            type="button"
            className="templateProblemsButton"
            onClick={() => void goToPlace(form.current, first.path)}
          >
            <CircleAlert size={14} strokeWidth={1.6} aria-hidden />
            {t('templates.editor.problems', { count: problems.length })}
          </button>
        </Tooltip>
      )}
      {changed && (
        <Button look="quiet" disabled={isSaving} onClick={() => void revert()}>
          {t('templates.editor.revert')}
        </Button>
      )}
      <Button
        look="primary"
        disabled={!changed || first !== undefined || isSaving}
        title={first === undefined ? undefined : templateProblemText(t, first)}
        onClick={() => void save()}
      >
        {t('templates.editor.save')}
      </Button>
      <IconButton icon={X} label={t('templates.editor.close')} onClick={() => void close()} />
      {newest !== null && (
        <TemplateConflictDialog
          base={base}
          mine={draft}
          newest={newest}
          onKeepBoth={() => void conflict.keepBoth()}
          onSaveOver={() => void conflict.saveOver(newest)}
          onClose={conflict.forgetNewest}
        />
      )}
    </header>
  );
}
