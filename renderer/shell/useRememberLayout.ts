import { useEffect, useRef } from 'react';
import type { Layout, LayoutChangedMeta } from 'react-resizable-panels';
import type { Settings } from '#shared/domain/settings';
import { useClient } from '../bridge/ClientContext';
import { useDeskControl, useDeskView } from './DeskViewContext';
import { widthName } from './paneWidths';

/** Keeps widths, folded panes, the layout and the side pane's tab for the next sitting. */
export function useRememberLayout(panes: Settings['panes']) {
  const client = useClient();
  const { view } = useDeskControl();
  const { list, side, split, tab } = useDeskView();
  const kept = useRef(panes);

  const keep = useRef((patch: Partial<Settings['panes']>) => {
    kept.current = { ...kept.current, ...patch };
    // A width that is not kept is no news for the user.
    client.call('settings.update', { panes: kept.current }).catch(() => undefined);
  });

  useEffect(() => {
    const before = kept.current;
    if (
      list !== before.list ||
      side !== before.side ||
      split !== before.split ||
      tab !== before.tab
    ) {
      keep.current({ list, side, split, tab });
    }
  }, [list, side, split, tab]);

  return (layout: Layout, meta: LayoutChangedMeta) => {
    if (!meta.isUserInteraction) return;
    const now = view.get();
    const next = { ...kept.current.layout };
    for (const name of ['list', 'side'] as const) {
      const percent = layout[name];
      if (now[name] && percent !== undefined && percent > 0) {
        next[widthName(name, now.split)] = percent;
      }
    }
    keep.current({ layout: next });
  };
}
