import { CircleAlert } from 'lucide-react';
import { onMac } from '../../commands/onMac';
import { acceleratorText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import type { ShortcutEdit, ShortcutEditing } from './useShortcutEditing';

type Props = { readonly edit: ShortcutEdit; readonly editing: ShortcutEditing };

/** Why keys were not taken, or which command has them now, with the choice. */
export function ShortcutNotice({ edit, editing }: Props) {
  const t = useT();
  if (edit.kind !== 'refused' && edit.kind !== 'taken') return null;
  const keys = acceleratorText(edit.accelerator);
  return (
    <div className="shortcutNotice" role="alert">
      <CircleAlert size={14} strokeWidth={1.8} aria-hidden />
      <span>
        {edit.kind === 'refused'
          ? t(`shortcuts.problems.${edit.problem}`, { keys, modifier: onMac() ? '⌘' : 'Ctrl' })
          : t('shortcuts.taken', { keys, other: t(`commands.${edit.other}`) })}
      </span>
      {edit.kind === 'taken' && (
        <Button small look="primary" onClick={editing.replace}>
          {t('shortcuts.replace')}
        </Button>
      )}
      <Button small onClick={editing.cancel}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}
