import { type Outline, outlineOf } from '#shared/editor/outline';
import { afterPaint } from '../../ui/afterPaint';
import { createStore, type Store } from '../../ui/store';
import type { ArticleSession } from '../editor';

/** An article's outline as it changes, and the part that the caret stands in; null in the headline. */
export type FollowedOutline = {
  readonly outline: Store<Outline>;
  readonly here: Store<string | null>;
  readonly stop: () => void;
};

/** Follows text and caret, one look after each frame; parts that read as before stay the same objects. */
export function followOutline(session: ArticleSession): FollowedOutline {
  const { editor } = session;
  const look = () => outlineOf(session.document.get(), session.template.get());
  const partAtCaret = () => {
    const index = editor.state.selection.$from.index(0);
    return outline.get().parts[index - 1]?.id ?? null;
  };
  const outline = createStore(look());
  const here = createStore(partAtCaret());
  let read = [session.document.get(), session.template.get()];
  const later = afterPaint(() => {
    if (editor.isDestroyed) return;
    const now = [session.document.get(), session.template.get()];
    // A caret that only walks leaves the outline as it is.
    if (now.some((part, index) => part !== read[index])) outline.set(look());
    read = now;
    here.set(partAtCaret());
  });
  editor.on('transaction', later.ask);
  const unsubscribe = session.template.subscribe(later.ask);
  return {
    outline,
    here,
    stop: () => {
      editor.off('transaction', later.ask);
      unsubscribe();
      later.stop();
    },
  };
}
