import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../bridge/ClientContext';
import { useCommand } from '../commands/useCommand';
import { useOpenArticle, usePaperControl } from '../features/editor';
import { useTrashArticle } from '../features/library';
import { useReviewCommands } from '../features/review';
import { useNewTemplate } from '../features/templates';
import { useT } from '../language';
import { showError } from '../ui/showError';
import { useDeskControl } from './DeskViewContext';
import type { DeskView } from './deskView';

const always = () => true;

/** Carries out the commands of the window: articles, panes, dialogs. The editor brings its own. */
export function useDeskCommands(): void {
  useArticleCommands();
  useLayoutCommands();
  const { view, change, toggleTab } = useDeskControl();
  useReviewCommands(() => change({ side: true, tab: 'comments' }));
  const run = (action: () => void) => ({ isEnabled: always, run: action });
  useCommand(
    'view.list',
    run(() => change({ list: !view.get().list })),
  );
  useCommand(
    'view.side',
    run(() => change({ side: !view.get().side })),
  );
  useCommand(
    'view.preview',
    run(() => toggleTab('preview')),
  );
  useCommand(
    'view.metadata',
    run(() => toggleTab('metadata')),
  );
  useCommand(
    'view.outline',
    run(() => toggleTab('outline')),
  );
  useCommand(
    'view.comments',
    run(() => toggleTab('comments')),
  );
  useCommand(
    'view.reference',
    run(() => toggleTab('reference')),
  );
  useCommand(
    'view.exports',
    run(() => toggleTab('exports')),
  );
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
    'insert.manageSnippets',
    run(() => change({ dialog: { kind: 'snippets' } })),
  );
}

const layouts = {
  'view.threePanes': { list: true, side: true, tab: 'preview', split: false },
  'view.splitPreview': { list: false, side: true, tab: 'preview', split: true },
  'view.splitReference': { list: false, side: true, tab: 'reference', split: true },
  'view.paperAlone': { list: false, side: false },
} as const satisfies Readonly<Record<string, Partial<DeskView>>>;

/** Whole layouts of the window; who asks for one wants to see it, and leaves focus mode. */
function useLayoutCommands(): void {
  const { change } = useDeskControl();
  const paper = usePaperControl();
  const layout = (id: keyof typeof layouts) => ({
    isEnabled: always,
    run: () => {
      paper.change({ focus: false });
      change(layouts[id]);
    },
  });
  useCommand('view.threePanes', layout('view.threePanes'));
  useCommand('view.splitPreview', layout('view.splitPreview'));
  useCommand('view.splitReference', layout('view.splitReference'));
  useCommand('view.paperAlone', layout('view.paperAlone'));
}

function useArticleCommands(): void {
  const { session } = useOpenArticle();
  const { change } = useDeskControl();
  const trash = useTrashArticle();
  const beginTemplate = useNewTemplate();
  const { importing, importFiles } = useImport();
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
  useCommand('article.import', { isEnabled: () => !importing, run: () => void importFiles() });
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

function useImport() {
  const client = useClient();
  const cache = useQueryClient();
  const t = useT();
  const { change } = useDeskControl();
  const [importing, setImporting] = useState(false);
  const importFiles = async () => {
    setImporting(true);
    try {
      const reports = await client.call('imports.pick', null);
      if (reports.length > 0) change({ dialog: { kind: 'importReport', reports } });
      await cache.invalidateQueries({ queryKey: ['articles.list'] });
    } catch (error) {
      showError(error, t, () => void importFiles());
    } finally {
      setImporting(false);
    }
  };
  return { importing, importFiles };
}
