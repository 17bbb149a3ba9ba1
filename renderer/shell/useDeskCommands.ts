import { useCallback } from 'react';
import { useCommand } from '../commands/useCommand';
import { useSaveWholeCommand } from '../features/backups';
import { useOpenArticle } from '../features/editor';
import { useReceiveCommand } from '../features/handover';
import { useImportCommands, useUnfinishedImports } from '../features/imports';
import { useTrashArticle } from '../features/library';
import { useCropCommand } from '../features/media';
import { useReviewCommands } from '../features/review';
import { useNewTemplate } from '../features/templates';
import { useMoveCommands } from '../features/workflow';
import { useDeskControl } from './DeskViewContext';
import { useLayoutCommands } from './useLayoutCommands';

const always = () => true;

/** Carries out the commands of the window: articles, panes, dialogs. The editor brings its own. */
export function useDeskCommands(): void {
  useArticleCommands();
  useLayoutCommands();
  useSaveWholeCommand();
  const { view, change } = useDeskControl();
  const { session } = useOpenArticle();
  useCropCommand(session, (blockId) => change({ dialog: { kind: 'crop', blockId } }));
  useReviewCommands(() => change({ side: true, tab: 'comments' }));
  useMoveCommands((transition) => change({ dialog: { kind: 'move', transition } }));
  const run = (action: () => void) => ({ isEnabled: always, run: action });
  useCommand(
    'app.settings',
    run(() => change({ dialog: { kind: 'settings' } })),
  );
  useCommand('app.palette', {
    // A dialog has the floor.
    isEnabled: () => view.get().dialog === null,
    run: () => change({ dialog: { kind: 'palette' } }),
  });
  useCommand(
    'help.shortcuts',
    run(() => change({ dialog: { kind: 'shortcuts' } })),
  );
  useCommand(
    'library.backups',
    run(() => change({ dialog: { kind: 'backups' } })),
  );
  useCommand(
    'library.choose',
    run(() => change({ dialog: { kind: 'libraries' } })),
  );
  useCommand(
    'insert.manageSnippets',
    run(() => change({ dialog: { kind: 'snippets' } })),
  );
}

function useArticleCommands(): void {
  const { session } = useOpenArticle();
  const { change } = useDeskControl();
  const trash = useTrashArticle();
  const beginTemplate = useNewTemplate();
  const hasArticle = () => session !== null;

  useCommand('article.new', {
    isEnabled: always,
    run: () => change({ dialog: { kind: 'newArticle' } }),
  });
  useCommand('template.new', {
    isEnabled: always,
    run: () => {
      change({ place: 'templates', list: true });
      void beginTemplate();
    },
  });
  const showImport = useCallback(
    (id: string) => change({ dialog: { kind: 'import', id } }),
    [change],
  );
  useImportCommands(showImport);
  useUnfinishedImports(showImport);
  useReceiveCommand((receipt) => change({ dialog: { kind: 'receipt', receipt } }));
  useCommand('article.handOver', {
    isEnabled: hasArticle,
    run: () => change({ dialog: { kind: 'handOver' } }),
  });
  useCommand('article.file', {
    isEnabled: hasArticle,
    run: () => change({ dialog: { kind: 'fileArticle' } }),
  });
  useCommand('article.tag', {
    isEnabled: hasArticle,
    run: () => change({ dialog: { kind: 'tagArticle' } }),
  });
  useCommand('article.likeness', {
    isEnabled: hasArticle,
    run: () => change({ dialog: { kind: 'likeness' } }),
  });
  useCommand('article.original', {
    isEnabled: hasArticle,
    run: () => change({ dialog: { kind: 'original' } }),
  });
  useCommand('article.openBeside', {
    isEnabled: always,
    run: () => change({ dialog: { kind: 'pickReference' } }),
  });
  useCommand('article.export', {
    isEnabled: hasArticle,
    run: () => change({ dialog: { kind: 'export' } }),
  });
  useCommand('insert.snippet', {
    isEnabled: hasArticle,
    run: () => change({ dialog: { kind: 'pickSnippet' } }),
  });
  useCommand('article.save', {
    isEnabled: hasArticle,
    // A failure stands in the status bar until it is solved, and says there what to do.
    run: () => void session?.flush(),
  });
  useCommand('article.trash', {
    isEnabled: hasArticle,
    run: () => {
      if (session !== null) void trash(session.record.summary);
    },
  });
}
