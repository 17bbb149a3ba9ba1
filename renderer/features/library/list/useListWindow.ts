import { useState } from 'react';
import { useScrollView } from '../../../ui/useScrollView';
import type { ListLayout } from './listLayout';

/** Lines drawn beyond each edge of what is in view. */
const overscan = 4;

/** The lines of a list that are in view, from the first to the last. */
export type LineRange = { readonly first: number; readonly last: number };

/** Follows which lines of a list are in view, and brings others there. */
export function useListWindow(layout: ListLayout) {
  const [element, takeScroller] = useState<HTMLElement | null>(null);
  const view = useScrollView(element);
  const inView: LineRange = {
    first: layout.indexAt(view.top),
    last: layout.indexAt(view.top + Math.max(view.height - 1, 0)),
  };
  const drawn: LineRange = {
    first: Math.max(0, inView.first - overscan),
    last: Math.min(layout.lineCount - 1, inView.last + overscan),
  };
  /** Scrolls no further than it takes to show the whole line, below what covers the top. */
  const scrollTo = (index: number, cover = 0) => {
    if (element === null) return;
    const [top, bottom] = [layout.topOf(index), layout.topOf(index + 1)];
    const end = index + 1 >= layout.lineCount ? layout.height : bottom;
    if (top - cover < element.scrollTop) element.scrollTop = top - cover;
    else if (end > element.scrollTop + element.clientHeight) {
      element.scrollTop = end - element.clientHeight;
    }
  };
  return { inView, drawn, scrollTo, takeScroller };
}
