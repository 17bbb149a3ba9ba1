import type { NodeViewRenderer } from '@tiptap/core';
import type { PlaceholderWords } from './placeholders';

/** Shows a figure as frame, picture, caption and credit; a missing picture as a named empty frame. */
export function figureView(words: PlaceholderWords): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement('figure');
    dom.className = 'figure';
    const frame = document.createElement('div');
    frame.className = 'figureFrame';
    frame.contentEditable = 'false';
    const text = document.createElement('div');
    text.className = 'figureText';
    dom.append(frame, text);

    const show = (mediaId: string, alt: string) => {
      frame.replaceChildren(mediaId === '' ? words.pictureMissing : picture(mediaId, alt));
    };
    let shown = node;
    show(String(node.attrs.mediaId), String(node.attrs.alt));
    return {
      dom,
      contentDOM: text,
      update: (next) => {
        if (next.type !== shown.type) return false;
        if (next.attrs.mediaId !== shown.attrs.mediaId || next.attrs.alt !== shown.attrs.alt) {
          show(String(next.attrs.mediaId), String(next.attrs.alt));
        }
        shown = next;
        return true;
      },
      // The frame is ours: changes in it are no edits.
      ignoreMutation: (mutation) =>
        mutation.type !== 'selection' && frame.contains(mutation.target as globalThis.Node),
    };
  };
}

function picture(mediaId: string, alt: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = `asset://media/${mediaId}`;
  image.alt = alt;
  image.draggable = false;
  return image;
}
