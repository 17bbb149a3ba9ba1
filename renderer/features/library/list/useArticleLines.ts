import { type FocusEvent, useMemo, useState } from 'react';
import type { ArticleGroups, ArticlePlace } from '#shared/domain/articleView';
import { useSelection } from '../selection/useSelection';
import type { AskedOf } from '../selection/useShelfWork';
import { useArticleActions } from '../useArticleActions';
import { useRovingLines } from '../useRovingLines';
import { lineHands, lineOfEvent } from './lineHands';
import { type LineHeights, layOutList } from './listLayout';
import type { LoadedRows } from './useArticlePages';
import { useListWindow } from './useListWindow';

type List = {
  readonly place: ArticlePlace;
  /** Whether a click opens an article at once. */
  readonly opensOnClick: boolean;
  readonly openId: string | null;
  readonly onDelete: (ids: readonly string[]) => Promise<void> | undefined;
  readonly onAsk: (asked: AskedOf) => void;
};

const noneFolded: ReadonlySet<string> = new Set();

type Frame = ReturnType<typeof useListFrame>;

/** Where the lines of a list stand and which of them are in view. */
export function useListFrame(groups: ArticleGroups, heights: LineHeights, hasHeads: boolean) {
  const [folded, setFolded] = useState(noneFolded);
  const layout = useMemo(
    () => layOutList(groups, heights, { hasHeads, folded }),
    [groups, heights, hasHeads, folded],
  );
  const fold = (group: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(group);
    else next.delete(group);
    setFolded(next);
  };
  const { scrollTo, ...range } = useListWindow(layout);
  const cover = hasHeads ? heights.head : 0;
  return { layout, fold, ...range, scrollTo: (index: number) => scrollTo(index, cover) };
}

type Rows = LoadedRows & {
  /** The articles between two lines, also those that were never in view. */
  readonly idsBetween: (first: number, last: number) => Promise<readonly string[]>;
};

/** What is done with the lines of a list: drawn where they are in view, moved through, selected, folded. */
export function useArticleLines(list: List, frame: Frame, rows: Rows) {
  const { layout, fold, inView, drawn, scrollTo, takeScroller } = frame;
  const selection = useSelection({ count: layout.lineCount, idsBetween: rows.idsBetween });
  const actionsOf = useArticleActions(list.place, ({ kind, ids }) => {
    // What is done at one of the selected articles is meant for all of them.
    const isMeant = kind !== 'like' && ids.some((id) => selection.ids.has(id));
    list.onAsk({ kind, ids: isMeant ? [...selection.ids] : ids });
  });

  const articleAt = (index: number) => {
    const line = layout.lineAt(index);
    return line?.kind === 'row' ? rows.rowAt(line.group, line.offset) : undefined;
  };
  const hands = lineHands({ ...list, layout, articleAt, actionsOf, selection, fold });
  const roving = useRovingLines({
    count: layout.lineCount,
    firstIndex: (list.openId !== null && rows.lineOf(list.openId)) || 0,
    idAt: (index) => articleAt(index)?.id,
    lineOf: rows.lineOf,
    scrollTo,
    onMove: (index, event) => event.shiftKey && selection.extendTo(index),
    onDelete: hands.deleteAt,
    onKey: hands.keyAt,
  });

  return {
    takeScroller,
    layout,
    rows,
    selection,
    roving,
    actionsOf,
    articleAt,
    /** What the lines hear, all of them at once. */
    hands: {
      onClick: hands.onClick,
      onDoubleClick: hands.onDoubleClick,
      onDragStart: hands.onDragStart,
      onKeyDown: roving.onKeyDown,
      onFocus: (event: FocusEvent) => {
        const index = lineOfEvent(event);
        if (index !== null) roving.setActive(index);
      },
    },
    fold,
    firstInView: inView.first,
    drawn: linesToDraw(drawn, roving.activeIndex),
  };
}

export type ArticleLines = ReturnType<typeof useArticleLines>;

/** The lines that are drawn; the one with the focus stays so when it is scrolled out of view. */
function linesToDraw(
  { first, last }: { readonly first: number; readonly last: number },
  active: number,
): readonly number[] {
  const drawn = new Set<number>(active >= 0 ? [active] : []);
  for (let index = first; index <= last; index += 1) drawn.add(index);
  return [...drawn].sort((a, b) => a - b);
}
