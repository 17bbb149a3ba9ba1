import type { Settings } from '#shared/domain/settings';
import { BackupsDialog } from '../features/backups';
import { type ArticleSession, useOpenArticle } from '../features/editor';
import { ExportDialog } from '../features/exports';
import { HandOverDialog, ReceiptDialog } from '../features/handover';
import { ImportDialog, OriginalDialog } from '../features/imports';
import { LibrariesDialog } from '../features/libraries';
import { FoldersDialog, NewArticleDialog, TagsDialog } from '../features/library';
import { LikeDialog } from '../features/likeness';
import { CropDialog } from '../features/media';
import { PaletteDialog, ReferencePicker } from '../features/palette';
import { SettingsDialog } from '../features/settings';
import { ShortcutsDialog } from '../features/shortcuts';
import { SnippetPicker, SnippetsDialog } from '../features/snippets';
import { MoveDialog } from '../features/workflow';
import { useDeskControl, useDeskView } from './DeskViewContext';
import type { DeskDialog } from './deskView';

/** The dialog that lies over the desk, if any. */
export function DeskDialogs({ settings }: { readonly settings: Settings }) {
  const { dialog } = useDeskView();
  const { change } = useDeskControl();
  const { session } = useOpenArticle();
  const close = () => change({ dialog: null });
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'newArticle':
      return <NewArticleDialog onClose={close} />;
    case 'import':
      return <ImportDialog key={dialog.id} id={dialog.id} onClose={close} />;
    case 'receipt':
      return <ReceiptDialog receipt={dialog.receipt} onClose={close} />;
    case 'backups':
      return <BackupsDialog onClose={close} />;
    case 'libraries':
      return <LibrariesDialog onClose={close} />;
    case 'settings':
      return (
        <SettingsDialog
          settings={settings}
          onClose={close}
          onLibrary={(kind) => change({ dialog: { kind } })}
          onShortcuts={() => change({ dialog: { kind: 'shortcuts' } })}
        />
      );
    case 'palette':
      return <PaletteDialog recent={settings.recentChoices} onClose={close} />;
    case 'pickReference':
      return <ReferencePicker onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog choices={settings.shortcuts} onClose={close} />;
    case 'snippets':
      return <SnippetsDialog session={session} onClose={close} />;
    default:
      return session === null ? null : <ArticleDialog session={session} dialog={dialog} />;
  }
}

type ArticleDialogProps = {
  readonly session: ArticleSession;
  readonly dialog: Extract<
    DeskDialog,
    {
      readonly kind:
        | 'original'
        | 'handOver'
        | 'fileArticle'
        | 'tagArticle'
        | 'likeness'
        | 'pickSnippet'
        | 'crop'
        | 'move'
        | 'export';
    }
  >;
};

/** A dialog about the article on the paper. */
function ArticleDialog({ session, dialog }: ArticleDialogProps) {
  const { change } = useDeskControl();
  const close = () => change({ dialog: null });
  switch (dialog.kind) {
    case 'original':
      return <OriginalDialog articleId={session.articleId} onClose={close} />;
    case 'handOver':
      return <HandOverDialog session={session} onClose={close} />;
    case 'fileArticle':
      return <FoldersDialog ids={[session.articleId]} onClose={close} />;
    case 'tagArticle':
      return <TagsDialog ids={[session.articleId]} onClose={close} />;
    case 'likeness':
      return <LikeDialog id={session.articleId} onClose={close} />;
    case 'pickSnippet':
      return (
        <SnippetPicker
          session={session}
          onClose={close}
          onManage={() => change({ dialog: { kind: 'snippets' } })}
        />
      );
    case 'move':
      return <MoveDialog session={session} transition={dialog.transition} onClose={close} />;
    case 'crop':
      return <CropDialog session={session} blockId={dialog.blockId} onClose={close} />;
    case 'export':
      return (
        <ExportDialog
          session={session}
          onClose={close}
          onStarted={() => change({ dialog: null, side: true, tab: 'exports' })}
        />
      );
  }
}
