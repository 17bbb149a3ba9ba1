import { useEffect, useRef } from 'react';
import {
  type Layout,
  type LayoutChangedMeta,
  type PanelSize,
  usePanelRef,
} from 'react-resizable-panels';
import type { Settings } from '#shared/domain/settings';
import { useClient } from '../bridge/ClientContext';
import { useDeskControl, useDeskView } from './DeskViewContext';

type PaneName = 'list' | 'side';

/** Props of a pane that folds away, by the desk's view or by dragging its bar to the edge. */
export function useFoldingPanel(name: PaneName, panes: Settings['panes'], defaultWidth: number) {
  const isOpen = useDeskView()[name];
  const { change } = useDeskControl();
  const panelRef = usePanelRef();
  const percent = panes.layout[name];
  const openSize = useRef(percent ? `${percent}%` : `${defaultWidth}px`);
  const firstSize = useRef(isOpen ? openSize.current : '0px');

  useEffect(() => {
    const panel = panelRef.current;
    if (panel === null) return;
    if (!isOpen) panel.collapse();
    else if (panel.isCollapsed()) panel.resize(openSize.current);
  }, [isOpen, panelRef]);

  const onResize = (size: PanelSize, _id: unknown, before: PanelSize | undefined) => {
    if (size.inPixels > 1) openSize.current = `${size.inPixels}px`;
    // The first report only tells the size that was asked for.
    if (before !== undefined) change({ [name]: size.inPixels > 1 });
  };

  return {
    isOpen,
    panel: {
      id: name,
      panelRef,
      onResize,
      defaultSize: firstSize.current,
      collapsible: true,
      collapsedSize: 0,
      groupResizeBehavior: 'preserve-pixel-size' as const,
    },
  };
}

/** Keeps widths and folded panes for the next sitting. */
export function useRememberLayout(panes: Settings['panes']) {
  const client = useClient();
  const { view } = useDeskControl();
  const { list, side } = useDeskView();
  const kept = useRef(panes);

  const keep = useRef((patch: Partial<Settings['panes']>) => {
    kept.current = { ...kept.current, ...patch };
    // A width that is not kept is no news for the user.
    client.call('settings.update', { panes: kept.current }).catch(() => undefined);
  });

  useEffect(() => {
    if (list !== kept.current.list || side !== kept.current.side) keep.current({ list, side });
  }, [list, side]);

  return (layout: Layout, meta: LayoutChangedMeta) => {
    if (!meta.isUserInteraction) return;
    const now = view.get();
    const next = { ...kept.current.layout };
    for (const name of ['list', 'side'] as const) {
      const percent = layout[name];
      if (now[name] && percent !== undefined && percent > 0) next[name] = percent;
    }
    keep.current({ layout: next });
  };
}
