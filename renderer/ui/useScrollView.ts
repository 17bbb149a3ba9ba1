import { useLayoutEffect, useState } from 'react';

/** Which part of a scrolled element is in view, in points. */
export type ScrollView = { readonly top: number; readonly width: number; readonly height: number };

/** Follows which part of an element is in view, as it is scrolled and its size changes; all 0 while there is none. */
export function useScrollView(element: HTMLElement | null): ScrollView {
  const [view, setView] = useState<ScrollView>({ top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    if (element === null) return;
    const look = () => {
      const { scrollTop: top, clientWidth: width, clientHeight: height } = element;
      setView((before) =>
        before.top === top && before.width === width && before.height === height
          ? before
          : { top, width, height },
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [element]);
  return view;
}
