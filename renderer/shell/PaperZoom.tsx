import { Minus, Plus } from 'lucide-react';
import type { RunnableCommandId } from '#shared/commands/commandTable';
import { runCommand } from '../commands/runCommands';
import { useShortcutText } from '../commands/shortcutText';
import { usePaperView } from '../features/editor';
import { useT } from '../language';
import { IconButton } from '../ui/IconButton';
import { Tooltip } from '../ui/Tooltip';

/** The size of the paper's text, with ways to change it. */
export function PaperZoom() {
  const t = useT();
  const shortcutText = useShortcutText();
  const { zoomPercent } = usePaperView();
  const buttonOf = (id: Extract<RunnableCommandId, 'view.paperSmaller' | 'view.paperLarger'>) => (
    <IconButton
      icon={id === 'view.paperSmaller' ? Minus : Plus}
      small
      label={t(`commands.${id}`)}
      shortcut={shortcutText(id)}
      onClick={() => runCommand(id)}
    />
  );
  return (
    <span className="statusItem statusZoom">
      {buttonOf('view.paperSmaller')}
      <Tooltip
        label={t('commands.view.paperReset')}
        shortcut={shortcutText('view.paperReset')}
        side="top"
      >
        <button
          type="button"
          className="statusZoomValue tabular"
          aria-label={t('status.paperZoom', { percent: zoomPercent })}
          onClick={() => runCommand('view.paperReset')}
        >
          {`${zoomPercent}%`}
        </button>
      </Tooltip>
      {buttonOf('view.paperLarger')}
    </span>
  );
}
