import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { ArticleSession } from './articleSession';
import { followCaret } from './followCaret';
import { usePaperControl, usePaperView } from './PaperViewContext';
import { zoomedBy } from './paperView';
import { keepSheetPlace, sheetPlace } from './sheetPlace';

type Props = { readonly session: ArticleSession; readonly children: ReactNode };

/** What the paper lies on and moves in: knows its size, and keeps the line at the caret in its place. */
export function PaperScroll({ session, children }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { zoomPercent, focus, typewriter } = usePaperView();
  usePaperSize(scroller, zoomPercent);
  useWheelZoom(scroller);
  useSheetPlace(scroller, session);
  useEffect(() => {
    if (!typewriter || scroller.current === null) return;
    return followCaret(session.editor, scroller.current);
  }, [typewriter, session]);
  return (
    <div ref={scroller} className="editorScroll" data-focus={focus} data-typewriter={typewriter}>
      {children}
    </div>
  );
}

type Scroller = RefObject<HTMLDivElement | null>;

/** Shows the sheet as far down as it was left when its article went off the desk. */
function useSheetPlace(scroller: Scroller, session: ArticleSession): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    element.scrollTop = sheetPlace(session) ?? 0;
    keepSheetPlace(session, element.scrollTop);
    const keep = () => keepSheetPlace(session, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [scroller, session]);
}

function usePaperSize(scroller: Scroller, zoomPercent: number): void {
  const before = useRef(zoomPercent);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const top = element.scrollTop;
    element.style.setProperty('--paper-zoom', String(zoomPercent / 100));
    // The words at the upper edge stay there.
    element.scrollTop = (top * zoomPercent) / before.current;
    before.current = zoomPercent;
  }, [scroller, zoomPercent]);
}

/** Ctrl or Cmd with the wheel, and pinching on a touch pad, which the browser tells as the same. */
function useWheelZoom(scroller: Scroller): void {
  const { view, change } = usePaperControl();
  useEffect(() => {
    const element = scroller.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const steps = Math.sign(-event.deltaY);
      change({ zoomPercent: zoomedBy(view.get().zoomPercent, steps) });
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [scroller, view, change]);
}
