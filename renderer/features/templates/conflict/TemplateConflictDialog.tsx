import type { Template } from '#shared/domain/template';
import { templateChanges } from '#shared/domain/templateChanges';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ChangeList } from '../move/ChangeList';

type Props = {
  /** The version that the work started from; null where it had none. */
  readonly base: Template | null;
  readonly mine: Template;
  /** The version that was stored meanwhile. */
  readonly newest: Template;
  readonly onKeepBoth: () => void;
  readonly onSaveOver: () => void;
  readonly onClose: () => void;
};

/** Another version was stored while this one was worked on: what each changed, and the ways on. */
export function TemplateConflictDialog(props: Props) {
  const t = useT();
  const { base, mine, newest, onKeepBoth, onSaveOver, onClose } = props;
  const nothing = t('templates.conflict.nothing');
  const versions = { newest: newest.version, next: newest.version + 1 };
  return (
    <Dialog
      wide
      onClose={onClose}
      title={t('templates.conflict.title')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button onClick={onSaveOver}>{t('templates.conflict.saveOver', versions)}</Button>
          <Button look="primary" onClick={onKeepBoth}>
            {t('templates.conflict.keepBoth')}
          </Button>
        </>
      }
    >
      <p className="dialogText">{t('templates.conflict.text', versions)}</p>
      {base !== null && (
        <>
          <ChangeList
            title={t('templates.conflict.theirs', versions)}
            changes={templateChanges(base, newest)}
            nothing={nothing}
          />
          <ChangeList
            title={t('templates.conflict.mine')}
            changes={templateChanges(base, mine)}
            nothing={nothing}
          />
        </>
      )}
    </Dialog>
  );
}
