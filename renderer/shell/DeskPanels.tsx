import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Settings } from '#shared/domain/settings';
import { EditorPane } from '../features/editor';
import { IncomingBanner } from '../features/handover';
import { SuggestionPopover } from '../features/review';
import { SlashMenu } from '../features/slash';
import {
  TemplateEditorPane,
  TemplatePreviewPane,
  TemplateUpdateBanner,
} from '../features/templates';
import { useT } from '../language';
import { useDeskView } from './DeskViewContext';
import { ListPane } from './ListPane';
import { PaneBoundary } from './PaneBoundary';
import { SidePane } from './SidePane';
import { useFoldingPanel } from './useFoldingPanel';
import { useRememberLayout } from './useRememberLayout';
import { useTemplateOnDesk } from './useTemplateOnDesk';

type Props = { readonly panes: Settings['panes'] };

/** List, paper and side pane with the bars between them. Widths hold in pixels when the window changes. */
export function DeskPanels({ panes }: Props) {
  const t = useT();
  const isTemplate = useTemplateOnDesk();
  const list = useFoldingPanel('list', panes);
  const side = useFoldingPanel('side', panes);
  const remember = useRememberLayout(panes);
  const { wideList } = useDeskView();
  return (
    <Group
      className="deskPanels"
      data-wide-list={wideList || undefined}
      disableCursor
      onLayoutChanged={remember}
    >
      <Panel {...list.panel} minSize={248} maxSize={480} className="listPane">
        <div className="paneFill" inert={!list.isOpen}>
          <ListPane />
        </div>
      </Panel>
      {list.isOpen && (
        <Separator className="splitBar" aria-label={t('shell.resizeList')} disableDoubleClick />
      )}
      <Panel id="editor" minSize={400} className="editorPanel">
        <PaneBoundary>
          {isTemplate ? (
            <TemplateEditorPane />
          ) : (
            <EditorPane
              banner={(session) => (
                <>
                  <IncomingBanner session={session} />
                  <TemplateUpdateBanner session={session} />
                </>
              )}
              aids={(session) => <SlashMenu session={session} />}
            />
          )}
          <SuggestionPopover />
        </PaneBoundary>
      </Panel>
      {side.isOpen && (
        <Separator className="splitBar" aria-label={t('shell.resizeSide')} disableDoubleClick />
      )}
      <Panel {...side.panel} minSize={320} className="sidePane">
        <div className="paneFill" inert={!side.isOpen}>
          {isTemplate ? <TemplatePreviewPane /> : <SidePane />}
        </div>
      </Panel>
    </Group>
  );
}
