import type { Editor } from '@tiptap/core';
import type { SlashQuery } from '#shared/editor/slashPlace';
import { createStore, type Store } from '../../ui/store';
import { slashIn } from '../editor';

/** How long the editor takes to read the end of a composition, in milliseconds. */
const composedMs = 60;

/** Follows what is asked for after a slash, one look a frame; what an input method still composes is not asked yet. */
export function followSlash(editor: Editor): {
  readonly slash: Store<SlashQuery | null>;
  readonly stop: () => void;
} {
  const slash = createStore<SlashQuery | null>(null);
  let frame = 0;
  const look = () => {
    frame = 0;
    if (editor.isDestroyed || editor.view.composing) return;
    const next = slashIn(editor.state);
    const now = slash.get();
    if (next?.query !== now?.query || next?.to !== now?.to) slash.set(next);
  };
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  // The editor learns of a composition's end a moment after the page does.
  const composed = () => void setTimeout(later, composedMs);
  editor.on('transaction', later);
  document.addEventListener('compositionend', composed);
  return {
    slash,
    stop: () => {
      editor.off('transaction', later);
      document.removeEventListener('compositionend', composed);
      cancelAnimationFrame(frame);
    },
  };
}
