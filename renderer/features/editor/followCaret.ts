import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';

/** Where the line at the caret is kept, as a share of the pane's height. */
const caretPlace = 0.45;
/** Pixels that are not worth moving for. */
const tolerance = 2;

/**
 * Typewriter scrolling: keeps the line that is being written at one height, one look a frame, while
 * `scroller` lets it. What the pointer does is left alone, as is an input method's window, which stands
 * at the words that it composes. Returns the way to stop.
 */
export function followCaret(editor: Editor, scroller: HTMLElement): () => void {
  let frame = 0;
  let isPointing = false;

  const align = () => {
    frame = 0;
    if (editor.isDestroyed || editor.view.composing || !editor.view.hasFocus()) return;
    const { selection } = editor.state;
    if (!selection.empty) return;
    const caret = editor.view.coordsAtPos(selection.head);
    const pane = scroller.getBoundingClientRect();
    const wanted = pane.top + pane.height * caretPlace;
    const distance = (caret.top + caret.bottom) / 2 - wanted;
    if (Math.abs(distance) < tolerance) return;
    scroller.scrollTo({ top: scroller.scrollTop + distance, behavior: behaviour(distance, pane) });
  };
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(align);
  };
  const onTransaction = ({ transaction }: { readonly transaction: Transaction }) => {
    if (!isPointing && (transaction.docChanged || transaction.selectionSet)) later();
  };
  const onDown = () => {
    isPointing = true;
  };
  const onUp = () => {
    isPointing = false;
  };

  const paper = editor.view.dom;
  editor.on('transaction', onTransaction);
  paper.addEventListener('compositionend', later);
  scroller.addEventListener('pointerdown', onDown);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
  later();
  return () => {
    editor.off('transaction', onTransaction);
    paper.removeEventListener('compositionend', later);
    scroller.removeEventListener('pointerdown', onDown);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
    cancelAnimationFrame(frame);
  };
}

/** From line to line the paper glides; over a longer way, or where motion is unwelcome, it is there at once. */
function behaviour(distance: number, pane: DOMRect): ScrollBehavior {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return isStill || Math.abs(distance) > pane.height / 4 ? 'instant' : 'smooth';
}
