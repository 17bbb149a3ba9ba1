import { createContext, useContext } from 'react';
import { useStore } from '../ui/store';
import type { DeskView, DeskViewControl } from './deskView';

export const DeskViewContext = createContext<DeskViewControl | null>(null);

export function useDeskControl(): DeskViewControl {
  const control = useContext(DeskViewContext);
  if (control === null) throw new Error('useDeskControl needs a DeskViewContext above it');
  return control;
}

/** The layout of the desk, rendered again when it changes. */
export function useDeskView(): DeskView {
  return useStore(useDeskControl().view);
}
