import './workflow.css';
import { runCommand } from '../../commands/runCommands';
import { useShortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { Tooltip } from '../../ui/Tooltip';
import type { ArticleSession } from '../editor';
import { statusLooks } from './statusLooks';
import { useWorkflow } from './useWorkflow';

/** Where the open article stands, at the foot of the window; a click opens its way to the sign-off. */
export function WorkflowStatus({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const shortcutText = useShortcutText();
  const status = useWorkflow(session.articleId).data?.status;
  if (status === undefined) return null;
  const { icon: Icon, tone } = statusLooks[status];
  const word = t(`library.status.${status}`);
  return (
    <Tooltip
      label={t('commands.view.workflow')}
      shortcut={shortcutText('view.workflow')}
      side="top"
    >
      <button
        type="button"
        className="statusItem workflowStatus"
        data-tone={tone}
        aria-label={t('workflow.open', { status: word })}
        onClick={() => runCommand('view.workflow')}
      >
        <Icon size={14} strokeWidth={1.7} aria-hidden />
        {word}
      </button>
    </Tooltip>
  );
}
