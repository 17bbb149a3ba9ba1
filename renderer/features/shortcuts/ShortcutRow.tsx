import { RotateCcw } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { acceleratorOf } from '#shared/commands/accelerator';
import type { CommandId } from '#shared/commands/commandTable';
import { isFixedShortcut } from '#shared/commands/shortcuts';
import { onMac } from '../../commands/onMac';
import { useShortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { IconButton } from '../../ui/IconButton';
import { Tooltip } from '../../ui/Tooltip';
import { ShortcutNotice } from './ShortcutNotice';
import type { ShortcutEditing } from './useShortcutEditing';

type Props = {
  readonly id: CommandId;
  /** Whether the user chose the keys, or none. */
  readonly isChosen: boolean;
  readonly editing: ShortcutEditing;
};

/** One command with its keys: pressed to give it others, or shown as fixed. */
export function ShortcutRow({ id, isChosen, editing }: Props) {
  const t = useT();
  const shortcutText = useShortcutText();
  const { edit } = editing;
  const own = edit.kind !== 'none' && edit.id === id ? edit : null;
  const keys = shortcutText(id);
  const name = t(`commands.${id}`);
  return (
    <li className="shortcutRow">
      <span className="shortcutName">{name}</span>
      {isChosen && (
        <IconButton
          icon={RotateCcw}
          small
          label={t('shortcuts.reset', { name })}
          onClick={() => editing.reset(id)}
        />
      )}
      {isFixedShortcut(id) ? (
        <Tooltip label={t('shortcuts.fixedWhy')}>
          <span className="shortcutFixed">
            <kbd>{keys}</kbd>
            <span>{t('shortcuts.fixed')}</span>
          </span>
        </Tooltip>
      ) : (
        <KeysButton id={id} isRecording={own?.kind === 'recording'} editing={editing} />
      )}
      {own !== null && <ShortcutNotice edit={own} editing={editing} />}
    </li>
  );
}

type KeysProps = {
  readonly id: CommandId;
  readonly isRecording: boolean;
  readonly editing: ShortcutEditing;
};

const removingKeys: ReadonlySet<string> = new Set(['Backspace', 'Delete']);

/** Shows the keys; pressed, it waits for others and takes them before the menu or the dialog would act on them. */
function KeysButton({ id, isRecording, editing }: KeysProps) {
  const t = useT();
  const shortcutText = useShortcutText();
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    // Tab goes on, and with it the recording ends.
    if (!isRecording || event.nativeEvent.isComposing || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' && isPlain) return editing.cancel();
    if (removingKeys.has(event.key) && isPlain) return editing.propose(id, null);
    const accelerator = acceleratorOf(event, onMac());
    if (accelerator !== null) editing.propose(id, accelerator);
  };
  return (
    <button
      type="button"
      className={isRecording ? 'shortcutKeys shortcutKeys--recording' : 'shortcutKeys'}
      aria-label={t('shortcuts.record', { name: t(`commands.${id}`) })}
      aria-description={isRecording ? undefined : (shortcutText(id) ?? t('shortcuts.none'))}
      onClick={() => editing.record(id)}
      onKeyDown={onKeyDown}
      onBlur={() => isRecording && editing.cancel()}
    >
      {isRecording ? t('shortcuts.press') : <kbd>{shortcutText(id) ?? t('shortcuts.none')}</kbd>}
    </button>
  );
}
