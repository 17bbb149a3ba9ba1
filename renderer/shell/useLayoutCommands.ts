import { useEffect } from 'react';
import type { SideTab } from '#shared/domain/settings';
import { useCommandOn } from '../commands/commandsOn';
import { useCommand } from '../commands/useCommand';
import { useOpenArticle, usePaperControl } from '../features/editor';
import { useDeskControl, useDeskView } from './DeskViewContext';
import type { DeskView, Place } from './deskView';

/** Carries out the commands that fold panes, choose tabs and lay the window out as a whole. */
export function useLayoutCommands(): void {
  const { view, change } = useDeskControl();
  const isEnabled = () => true;
  useCommand('view.list', { isEnabled, run: () => change({ list: !view.get().list }) });
  useCommand('view.side', { isEnabled, run: () => change({ side: !view.get().side }) });
  useCommand('view.pictures', {
    isEnabled,
    run: () => change({ place: 'pictures', list: true }),
  });
  useWideList();
  useTabCommand('preview');
  useTabCommand('metadata');
  useTabCommand('outline');
  useTabCommand('comments');
  useTabCommand('reference');
  useTabCommand('versions');
  useTabCommand('workflow');
  useTabCommand('exports');
  useWholeLayout('view.threePanes');
  useWholeLayout('view.splitPreview');
  useWholeLayout('view.splitReference');
  useWholeLayout('view.paperAlone');
}

/** What can have the window to itself. */
const widePlaces: ReadonlySet<Place> = new Set<Place>(['library', 'pictures']);

/** The library or its pictures over the whole window, until an article is opened or another layout is asked for. */
function useWideList(): void {
  const { view, change } = useDeskControl();
  const { state } = useOpenArticle();
  const { wideList, list, place } = useDeskView();
  const paper = usePaperControl();
  useCommand('view.wideList', {
    isEnabled: () => true,
    run: () => {
      paper.change({ focus: false });
      const isShown = view.get().wideList;
      const place = view.get().place === 'pictures' ? 'pictures' : 'library';
      change(isShown ? { wideList: false } : { wideList: true, list: true, place });
    },
  });
  useCommandOn('view.wideList', wideList);
  const openedId = state.kind === 'opening' ? state.articleId : null;
  const isOver = openedId !== null || !list || !widePlaces.has(place);
  useEffect(() => {
    if (isOver) change({ wideList: false });
  }, [isOver, change]);
}

function useTabCommand(tab: SideTab): void {
  const { toggleTab } = useDeskControl();
  const shown = useDeskView();
  useCommand(`view.${tab}`, { isEnabled: () => true, run: () => toggleTab(tab) });
  useCommandOn(`view.${tab}`, shown.side && shown.tab === tab);
}

const layouts = {
  'view.threePanes': { wideList: false, list: true, side: true, tab: 'preview', split: false },
  'view.splitPreview': { list: false, side: true, tab: 'preview', split: true },
  'view.splitReference': { list: false, side: true, tab: 'reference', split: true },
  'view.paperAlone': { list: false, side: false },
} as const satisfies Readonly<Record<string, Partial<DeskView>>>;

/** A whole layout of the window; who asks for one wants to see it, and leaves focus mode. */
function useWholeLayout(id: keyof typeof layouts): void {
  const { change } = useDeskControl();
  const paper = usePaperControl();
  const shown = useDeskView();
  const layout: Partial<DeskView> = layouts[id];
  const parts = Object.keys(layout) as (keyof DeskView)[];
  useCommand(id, {
    isEnabled: () => true,
    run: () => {
      paper.change({ focus: false });
      change(layout);
    },
  });
  useCommandOn(
    id,
    parts.every((part) => shown[part] === layout[part]),
  );
}
