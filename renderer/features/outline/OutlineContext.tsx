import { createContext, useContext } from 'react';
import type { Outline } from '#shared/editor/outline';
import type { Store } from '../../ui/store';
import type { ArticleSession } from '../editor';
import type { DropMark, Hover, RowMove, RowName } from './outlineMoves';

/** What every row of the outline works on. */
export type OutlineControl = {
  readonly session: ArticleSession;
  readonly outline: Store<Outline>;
  /** The part that the caret stands in. */
  readonly here: Store<string | null>;
  /** The row that the tab key comes to. */
  readonly tabStop: Store<string | null>;
  /** Where the row that is dragged would go in. */
  readonly dropMark: Store<DropMark | null>;
  /** The parts whose blocks are shown. */
  readonly unfolded: Store<ReadonlySet<string>>;
  /** Notes the row that has the focus. */
  focused(rowId: string): void;
  goTo(row: RowName): void;
  /** Whether a row may be moved; tells why not when it is suggested to go. */
  canMove(row: RowName): boolean;
  /** Moves a row and tells its id there; null when the template, or the place, did not allow it. */
  move(move: RowMove): string | null;
  fold(partId: string, isOpen: boolean): void;
  /** Shows where the dragged row would go; null when it is over no row. */
  hover(hover: Hover | null): void;
  drop(hover: Hover): void;
};

export const OutlineContext = createContext<OutlineControl | null>(null);

export function useOutline(): OutlineControl {
  const control = useContext(OutlineContext);
  if (control === null) throw new Error('useOutline needs an OutlinePane above it');
  return control;
}
