import { useOpenTemplate } from '../features/templates';
import { useDeskView } from './DeskViewContext';

/** Whether a template lies in the place of the paper: one is open, and the rail is at the templates. */
export function useTemplateOnDesk(): boolean {
  const { place } = useDeskView();
  const { state } = useOpenTemplate();
  return place === 'templates' && state.kind !== 'none';
}
