/** The panes beside the paper. */
export type PaneName = 'list' | 'side';

/** What a width is kept under: the side pane has one of its own while it shares the window with the paper. */
export type WidthName = 'list' | 'side' | 'splitSide';

/** The name under which a pane's width is kept in a layout. */
export function widthName(pane: PaneName, split: boolean): WidthName {
  return pane === 'side' && split ? 'splitSide' : pane;
}
