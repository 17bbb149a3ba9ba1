import { Toolbar as Bar } from '@base-ui/react/toolbar';
import { PenLine } from 'lucide-react';
import { runCommand } from '../../commands/runCommands';
import { useShortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { useStore } from '../../ui/store';
import { Tooltip } from '../../ui/Tooltip';
import type { ArticleSession } from './articleSession';

/** Turns suggesting on and off; says by a word of its own that it is on. */
export function SuggestToggle({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const shortcutText = useShortcutText();
  const isOn = useStore(session.suggesting);
  return (
    <Bar.Group className="toolbarGroup">
      <Tooltip
        label={t(isOn ? 'review.suggestOn' : 'commands.review.suggest')}
        shortcut={shortcutText('review.suggest')}
      >
        <Bar.Button
          className="toolbarButton suggestToggle"
          aria-pressed={isOn}
          data-command="review.suggest"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runCommand('review.suggest')}
        >
          <PenLine size={16} strokeWidth={1.6} aria-hidden />
          <span className="suggestWord">{t(isOn ? 'review.suggesting' : 'review.suggest')}</span>
        </Bar.Button>
      </Tooltip>
    </Bar.Group>
  );
}
