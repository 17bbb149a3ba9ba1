import '../ui/tabs.css';
import { Tabs } from '@base-ui/react/tabs';
import type { CommandId } from '#shared/commands/commandTable';
import { type SideTab, sideTabs } from '#shared/domain/settings';
import { useShortcutText } from '../commands/shortcutText';
import { useOpenArticle } from '../features/editor';
import { ExportsPane } from '../features/exports';
import { MetadataPane } from '../features/metadata';
import { OutlinePane } from '../features/outline';
import { PreviewPane } from '../features/preview';
import { ReferencePane } from '../features/reference';
import { ReviewPane } from '../features/review';
import { VersionsPane } from '../features/versions';
import { WorkflowPane } from '../features/workflow';
import { useT } from '../language';
import { EmptyState } from '../ui/EmptyState';
import { Tooltip } from '../ui/Tooltip';
import { useDeskControl, useDeskView } from './DeskViewContext';
import { PaneBoundary } from './PaneBoundary';

const tabCommands: Readonly<Record<SideTab, CommandId>> = {
  preview: 'view.preview',
  metadata: 'view.metadata',
  outline: 'view.outline',
  comments: 'view.comments',
  reference: 'view.reference',
  versions: 'view.versions',
  workflow: 'view.workflow',
  exports: 'view.exports',
};

/** The pane beside the paper: what the article looks like, what it is, where it went. */
export function SidePane() {
  const t = useT();
  const shortcutText = useShortcutText();
  const { tab } = useDeskView();
  const { change } = useDeskControl();
  return (
    <Tabs.Root
      className="sideTabs"
      value={tab}
      onValueChange={(value: SideTab) => change({ tab: value })}
    >
      <Tabs.List className="tabList" aria-label={t('shell.side')}>
        {sideTabs.map((name) => (
          <Tooltip
            key={name}
            label={t(`commands.${tabCommands[name]}` as 'commands.view.preview')}
            shortcut={shortcutText(tabCommands[name])}
          >
            <Tabs.Tab className="tab" value={name}>
              {t(`shell.tabs.${name}`)}
            </Tabs.Tab>
          </Tooltip>
        ))}
      </Tabs.List>
      {sideTabs.map((name) => (
        <Tabs.Panel key={name} className="tabPanel" value={name} tabIndex={-1}>
          <PaneBoundary>
            <SideContent tab={name} />
          </PaneBoundary>
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}

function SideContent({ tab }: { readonly tab: SideTab }) {
  const t = useT();
  const { session } = useOpenArticle();
  const { change } = useDeskControl();
  if (tab === 'exports') return <ExportsPane articleId={session?.articleId ?? null} />;
  if (tab === 'reference') return <ReferencePane />;
  if (session === null) {
    return <EmptyState text={t(tab === 'comments' ? 'review.empty' : `${tab}.empty`)} />;
  }
  switch (tab) {
    case 'preview':
      return <PreviewPane key={session.articleId} session={session} />;
    case 'metadata':
      return <MetadataPane key={session.articleId} session={session} />;
    case 'outline':
      return <OutlinePane key={session.articleId} session={session} />;
    case 'comments':
      return <ReviewPane key={session.articleId} session={session} />;
    case 'versions':
      return <VersionsPane key={session.articleId} session={session} />;
    case 'workflow':
      return (
        <WorkflowPane
          key={session.articleId}
          session={session}
          onFields={() => change({ tab: 'metadata' })}
        />
      );
  }
}
