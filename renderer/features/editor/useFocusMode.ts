import { useEffect } from 'react';
import { useStorePart } from '../../ui/store';
import { useOpenArticle } from './OpenArticleContext';
import { usePaperControl } from './PaperViewContext';
import { unusedEscapeEvent } from './unusedEscape';

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
    const leave = () => change({ focus: false });
    document.addEventListener(unusedEscapeEvent, leave);
    return () => document.removeEventListener(unusedEscapeEvent, leave);
  }, [isFocused, change]);
}
