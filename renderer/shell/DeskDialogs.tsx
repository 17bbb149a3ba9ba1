import type { Settings } from '#shared/domain/settings';
import { BackupsDialog } from '../features/backups';
import { useOpenArticle } from '../features/editor';
import { ExportDialog } from '../features/exports';
import { HandOverDialog, ReceiptDialog } from '../features/handover';
import { ImportDialog, OriginalDialog } from '../features/imports';
import { LibrariesDialog } from '../features/libraries';
import { NewArticleDialog } from '../features/library';
import { PaletteDialog, ReferencePicker } from '../features/palette';
import { SettingsDialog } from '../features/settings';
import { ShortcutsDialog } from '../features/shortcuts';
import { SnippetPicker, SnippetsDialog } from '../features/snippets';
import { MoveDialog } from '../features/workflow';
import { useDeskControl, useDeskView } from './DeskViewContext';

/** The dialog that lies over the desk, if any. */
export function DeskDialogs({ settings }: { readonly settings: Settings }) {
  const { dialog } = useDeskView();
  const { change } = useDeskControl();
  const { session } = useOpenArticle();
  const close = () => change({ dialog: null });
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'newArticle':
      return <NewArticleDialog onClose={close} />;
    case 'import':
      return <ImportDialog key={dialog.id} id={dialog.id} onClose={close} />;
    case 'original':
      return session === null ? null : (
        <OriginalDialog articleId={session.articleId} onClose={close} />
      );
    case 'handOver':
      return session === null ? null : <HandOverDialog session={session} onClose={close} />;
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
    case 'pickSnippet':
      return session === null ? null : (
        <SnippetPicker
          session={session}
          onClose={close}
          onManage={() => change({ dialog: { kind: 'snippets' } })}
        />
      );
    case 'move':
      return session === null ? null : (
        <MoveDialog session={session} transition={dialog.transition} onClose={close} />
      );
    case 'export':
      return session === null ? null : (
        <ExportDialog
          session={session}
          onClose={close}
          onStarted={() => change({ dialog: null, side: true, tab: 'exports' })}
        />
      );
  }
}
