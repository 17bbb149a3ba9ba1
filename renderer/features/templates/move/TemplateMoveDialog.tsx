import './changeList.css';
import { useMemo, useState } from 'react';
import { slotTitle, templateChanges } from '#shared/domain/templateChanges';
import { moveToTemplate, planTemplateMove, type TemplateMove } from '#shared/editor/templateMove';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { CheckBox } from '../../../ui/CheckBox';
import { Dialog } from '../../../ui/Dialog';
import { useStore } from '../../../ui/store';
import { showToast } from '../../../ui/toasts';
import { type ArticleSession, randomBlockId } from '../../editor';
import { templateName } from '../templateName';
import { ChangeList } from './ChangeList';
import type { TemplateUpdate } from './useTemplateUpdate';

type Props = {
  readonly session: ArticleSession;
  readonly update: TemplateUpdate;
  readonly onClose: () => void;
};

/** What a newer version of the template changes, what becomes of the text, and the choice. */
export function TemplateMoveDialog({ session, update, onClose }: Props) {
  const t = useT();
  const { from, to } = update;
  const document = useStore(session.document);
  const plan = useMemo(() => planTemplateMove(document, update), [document, update]);
  const changes = useMemo(() => (from === null ? [] : templateChanges(from, to)), [from, to]);
  const [addMissing, setAddMissing] = useState(true);
  const [relabel, setRelabel] = useState(true);

  const apply = () => {
    const bringText = moveToTemplate(update, { addMissing, relabel }, randomBlockId);
    const back = session.moveTemplate(to, bringText);
    onClose();
    const values = { name: templateName(t, to), version: to.version };
    showToast({
      title: t('templates.move.applied', values),
      ...(back === null ? {} : { action: { label: t('app.undo'), run: back } }),
    });
  };
  const versions = { from: from?.version ?? 0, to: to.version };
  return (
    <Dialog
      wide
      onClose={onClose}
      title={t('templates.move.title')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('templates.move.later')}</Button>
          <Button look="primary" onClick={apply}>
            {t('templates.move.apply')}
          </Button>
        </>
      }
    >
      <p className="dialogText">
        {t(from === null ? 'templates.move.explainGone' : 'templates.move.explain', versions)}
      </p>
      {from !== null && (
        <ChangeList
          title={t('templates.move.changesTitle')}
          changes={changes}
          nothing={t('templates.move.nothing')}
        />
      )}
      <h3 className="changeTitle">{t('templates.move.doneTitle')}</h3>
      <Effects plan={plan} />
      {plan.missing.length > 0 && (
        <CheckBox checked={addMissing} onChange={setAddMissing}>
          {t('templates.move.addMissing', {
            count: plan.missing.length,
            labels: plan.missing.map(slotTitle).join(t('app.comma')),
          })}
        </CheckBox>
      )}
      {plan.relabelled.length > 0 && (
        <CheckBox checked={relabel} onChange={setRelabel}>
          {t('templates.move.relabel', {
            labels: plan.relabelled
              .map((label) => `${label.from} → ${label.to}`)
              .join(t('app.comma')),
          })}
        </CheckBox>
      )}
    </Dialog>
  );
}

/** What happens to the text whatever is chosen. */
function Effects({ plan }: { readonly plan: TemplateMove }) {
  const t = useT();
  const { freed, halves, missing, relabelled } = plan;
  if (freed.length + missing.length + relabelled.length === 0 && halves === null) {
    return <p>{t('templates.move.untouched')}</p>;
  }
  return (
    <ul className="changeList">
      {halves !== null && <li>{t('templates.move.halves', { count: halves })}</li>}
      {freed.length > 0 && (
        <li>{t('templates.move.freed', { labels: freed.join(t('app.comma')) })}</li>
      )}
    </ul>
  );
}
