import { useLayoutEffect, useRef } from 'react';
import { firstCaret } from '#shared/editor/firstCaret';
import type { ArticleSession } from './articleSession';
import { sheetPlace } from './sheetPlace';

/** The sheet that the editor writes on. React gives the place and stays out of the text. */
export function Paper({ session }: { readonly session: ArticleSession }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { editor } = session;
    if (place.current === null) return;
    editor.mount(place.current);
    // Back on the desk, an article has its caret where it was.
    const isFirst = sheetPlace(session) === undefined;
    editor.commands.focus(isFirst ? firstCaret(editor.state.doc) : null, { scrollIntoView: false });
    return () => {
      if (!editor.isDestroyed) editor.unmount();
    };
  }, [session]);
  return <div className="paper" ref={place} />;
}
