import './titleBar.css';
import { Minimize2, PanelLeft, PanelRight } from 'lucide-react';
import { onMac } from '../commands/onMac';
import { runCommand } from '../commands/runCommands';
import { useShortcutText } from '../commands/shortcutText';
import { useFocusMode, useOpenArticle } from '../features/editor';
import { useT } from '../language';
import { IconButton } from '../ui/IconButton';
import { ArticleTitle } from './ArticleTitle';
import { useDeskView } from './DeskViewContext';
import { MenuBar } from './MenuBar';

/** The strip that moves the window; on a Mac it leaves room for the window's three buttons. */
export function TitleBar() {
  const t = useT();
  const shortcutText = useShortcutText();
  const { list, side } = useDeskView();
  const { session } = useOpenArticle();
  const isFocused = useFocusMode();
  return (
    <header className={onMac() ? 'titleBar titleBar--mac' : 'titleBar'}>
      <div className="titleBarStart">
        {!onMac() && <MenuBar />}
        <IconButton
          icon={PanelLeft}
          label={t(list ? 'shell.foldList' : 'shell.showList')}
          shortcut={shortcutText('view.list')}
          aria-pressed={list}
          onClick={() => runCommand('view.list')}
        />
      </div>
      <div className="titleBarTitle">
        {session === null ? t('app.name') : <ArticleTitle session={session} />}
      </div>
      <div className="titleBarEnd">
        {isFocused ? (
          <IconButton
            icon={Minimize2}
            label={t('shell.leaveFocus')}
            shortcut={shortcutText('view.focus')}
            onClick={() => runCommand('view.focus')}
          />
        ) : (
          <IconButton
            icon={PanelRight}
            label={t(side ? 'shell.foldSide' : 'shell.showSide')}
            shortcut={shortcutText('view.side')}
            aria-pressed={side}
            onClick={() => runCommand('view.side')}
          />
        )}
      </div>
    </header>
  );
}
