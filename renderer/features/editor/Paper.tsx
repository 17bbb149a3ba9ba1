import { useLayoutEffect, useRef } from 'react';
import type { ArticleSession } from './articleSession';

/** The sheet that the editor writes on. React gives the place and stays out of the text. */
export function Paper({ session }: { readonly session: ArticleSession }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { editor } = session;
    if (place.current === null) return;
    editor.mount(place.current);
    editor.commands.focus('start', { scrollIntoView: false });
    return () => {
      if (!editor.isDestroyed) editor.unmount();
    };
  }, [session]);
  return <div className="paper" ref={place} />;
}
