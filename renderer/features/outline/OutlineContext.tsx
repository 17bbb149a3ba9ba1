import { createContext, useContext } from 'react';
import type { Outline } from '#shared/editor/outline';
import type { Store } from '../../ui/store';
import type { ArticleSession } from '../editor';
import type { RowDrop } from './useRowDrag';

/** What every row of the outline works on. */
export type OutlineControl = {
  readonly session: ArticleSession;
  readonly outline: Store<Outline>;
  readonly onDrop: RowDrop;
};

export const OutlineContext = createContext<OutlineControl | null>(null);

export function useOutline(): OutlineControl {
  const control = useContext(OutlineContext);
  if (control === null) throw new Error('useOutline needs an OutlinePane above it');
  return control;
}
