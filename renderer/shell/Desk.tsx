import './shell.css';
import { type ReactNode, useState } from 'react';
import type { Settings } from '#shared/domain/settings';
import {
  OpenArticleProvider,
  PaperViewProvider,
  useFocusMode,
  useLeaveFocusMode,
  usePaperControl,
} from '../features/editor';
import { ReferenceProvider } from '../features/reference';
import { OpenTemplateProvider, TemplateImport } from '../features/templates';
import { useT } from '../language';
import { ToastHost } from '../ui/ToastHost';
import { DeskDialogs } from './DeskDialogs';
import { DeskPanels } from './DeskPanels';
import { DeskViewContext, useDeskControl } from './DeskViewContext';
import { createDeskView } from './deskView';
import { Rail } from './Rail';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useDeskCommands } from './useDeskCommands';
import { useLastArticle } from './useLastArticle';
import { useShortcutChoices } from './useShortcutChoices';

type Props = { readonly settings: Settings };

/** The whole desk: title strip, rail, panes, status bar, and the dialogs over them. */
export function Desk({ settings }: Props) {
  const t = useT();
  const [control] = useState(() => createDeskView(settings.panes));
  return (
    <DeskViewContext value={control}>
      <OpenArticleProvider>
        <PaperViewProvider kept={settings.paper}>
          <OpenTemplateProvider>
            <DeskReference kept={settings.reference}>
              <DeskFrame settings={settings} />
            </DeskReference>
          </OpenTemplateProvider>
        </PaperViewProvider>
      </OpenArticleProvider>
      <ToastHost label={t('app.notices')} closeLabel={t('app.close')} />
    </DeskViewContext>
  );
}

type ReferenceProps = { readonly kept: Settings['reference']; readonly children: ReactNode };

/** Reading matter, shown in the side pane; who opens some wants to see it, and leaves focus mode. */
function DeskReference({ kept, children }: ReferenceProps) {
  const { view, change } = useDeskControl();
  const paper = usePaperControl();
  const show = () => {
    paper.change({ focus: false });
    // A template on the desk has the side pane for itself.
    const { place } = view.get();
    change({ side: true, tab: 'reference', place: place === 'templates' ? 'library' : place });
  };
  return (
    <ReferenceProvider kept={kept} onOpened={show}>
      {children}
    </ReferenceProvider>
  );
}

function DeskFrame({ settings }: Props) {
  useShortcutChoices(settings.shortcuts);
  useDeskCommands();
  useLastArticle(settings.lastArticleId);
  useLeaveFocusMode();
  const isFocused = useFocusMode();
  return (
    <div className="desk" data-focus={isFocused}>
      <TitleBar />
      <div className="deskMiddle">
        <Rail />
        <DeskPanels panes={settings.panes} />
      </div>
      <StatusBar />
      <DeskDialogs settings={settings} />
      <TemplateImport />
    </div>
  );
}
