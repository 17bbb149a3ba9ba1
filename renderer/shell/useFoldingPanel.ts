import { useEffect, useRef } from 'react';
import { type PanelSize, usePanelRef } from 'react-resizable-panels';
import type { Settings } from '#shared/domain/settings';
import { useFocusMode } from '../features/editor';
import { useDeskControl, useDeskView } from './DeskViewContext';
import { type PaneName, widthName } from './paneWidths';

const listWidth = 300;
const sideWidth = 360;
const firstWidths = { list: `${listWidth}px`, side: `${sideWidth}px`, splitSide: '50%' } as const;

/** Props of a pane that folds away, by the desk's view or by dragging its bar to the edge. */
export function useFoldingPanel(name: PaneName, panes: Settings['panes']) {
  const view = useDeskView();
  const isFocused = useFocusMode();
  const isOpen = view[name] && !isFocused;
  const { change } = useDeskControl();
  const panelRef = usePanelRef();
  const width = widthName(name, view.split);
  const widths = useRef<Partial<Record<typeof width, string>>>({});
  const kept = panes.layout[width];
  const openSize = widths.current[width] ?? (kept ? `${kept}%` : firstWidths[width]);
  const firstSize = useRef(isOpen ? openSize : '0px');
  const shown = useRef(width);

  useEffect(() => {
    const panel = panelRef.current;
    if (panel === null) return;
    if (!isOpen) panel.collapse();
    else if (panel.isCollapsed() || shown.current !== width) panel.resize(openSize);
    shown.current = width;
  }, [isOpen, panelRef, width, openSize]);

  const onResize = (size: PanelSize, _id: unknown, before: PanelSize | undefined) => {
    if (size.inPixels > 1) widths.current[width] = `${size.inPixels}px`;
    // The first report only tells the size that was asked for, and focus mode folds without a wish.
    if (before !== undefined && !isFocused) change({ [name]: size.inPixels > 1 });
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
      groupResizeBehavior:
        width === 'splitSide'
          ? ('preserve-relative-size' as const)
          : ('preserve-pixel-size' as const),
    },
  };
}
