import type { ScrollView } from '../../../ui/useScrollView';

/** Width that a picture has at least and height of a row, in pixels: in the list pane, and with the window to itself. */
const narrow = { leastWidth: 128, rowHeight: 142 };
const wide = { leastWidth: 176, rowHeight: 186 };
/** Width of a grid from which on there is room for larger pictures. */
const wideFrom = 640;
/** Rows drawn beyond each edge of what is in view. */
const overscan = 2;

/** Which pictures of a grid are drawn, and how many stand in a row. */
export type GridWindow = {
  readonly columns: number;
  readonly first: number;
  /** Not drawn any more. */
  readonly end: number;
  readonly rowHeight: number;
  readonly height: number;
};

/** What of a grid of so many pictures is in view, with a little beyond. */
export function gridWindow(count: number, { top, width, height }: ScrollView): GridWindow {
  const { leastWidth, rowHeight } = width < wideFrom ? narrow : wide;
  const columns = Math.max(2, Math.floor(width / leastWidth));
  const rows = Math.ceil(count / columns);
  const firstRow = Math.max(0, Math.floor(top / rowHeight) - overscan);
  const endRow = Math.min(rows, Math.ceil((top + height) / rowHeight) + overscan);
  return {
    columns,
    first: firstRow * columns,
    end: Math.min(count, endRow * columns),
    rowHeight,
    height: rows * rowHeight,
  };
}

/** Where the choice goes from a place by a key; null for keys that do not move it. */
export function placeAfterKey(
  at: number,
  key: string,
  { count, columns }: { readonly count: number; readonly columns: number },
): number | null {
  const to = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - columns,
    ArrowDown: at + columns,
    Home: 0,
    End: count - 1,
  }[key];
  if (to === undefined) return null;
  // A row up from the first, or down from the last, is where one is.
  if (to < 0 || to >= count) return key === 'ArrowDown' && to >= count ? count - 1 : at;
  return to;
}

/** How far to scroll so that a picture is in view as a whole. */
export function scrollToShow(
  at: number,
  { columns, rowHeight }: Pick<GridWindow, 'columns' | 'rowHeight'>,
  view: ScrollView,
): number {
  const top = Math.floor(at / columns) * rowHeight;
  if (top < view.top) return top;
  return Math.max(view.top, top + rowHeight - view.height);
}
