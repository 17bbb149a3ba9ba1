import { useEffect } from 'react';
import { useStorePart } from '../../ui/store';
import { useOpenArticle } from './OpenArticleContext';
import { usePaperControl } from './PaperViewContext';

/** Whether the desk shows the paper alone; never without one, so that there is a way on. */
export function useFocusMode(): boolean {
  const { state } = useOpenArticle();
  const isOn = useStorePart(usePaperControl().view, ({ focus }) => focus);
  return isOn && (state.kind === 'open' || state.kind === 'opening');
}

/** Lets Escape leave focus mode from the text; in a dialog or a bar over the text it means that one. */
export function useLeaveFocusMode(): void {
  const isFocused = useFocusMode();
  const { change } = usePaperControl();
  useEffect(() => {
    if (!isFocused) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const inText = event.target === document.body || isPaper(event.target);
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !inText) return;
      change({ focus: false });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isFocused, change]);
}

function isPaper(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.paperText') !== null;
}
