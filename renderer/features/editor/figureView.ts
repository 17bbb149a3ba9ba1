import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { assetAddress } from '#shared/domain/crop';
import { pictureLimits } from '#shared/domain/pictureLimits';
import { goToFigure, removeFigure } from '#shared/editor/commands/figures';
import { cropsOf } from '#shared/editor/nodes/figure';
import type { Translator } from '#shared/locales/createTranslator';
import { errorSentence } from '#shared/locales/errorText';
import { runCommand } from '../../commands/runCommands';
import type { PasteDesk } from './paste/pasteDesk';

/** What a figure follows: the pictures on their way, and the words of now. */
export type FigureSurroundings = { readonly desk: PasteDesk; readonly t: () => Translator };

/** Shows a figure as frame, picture, caption and credit; without a picture, as a frame that says why. */
export function figureView(surroundings: FigureSurroundings): NodeViewRenderer {
  return ({ node, view }) => {
    const dom = document.createElement('figure');
    dom.className = 'figure';
    const frame = document.createElement('div');
    frame.className = 'figureFrame';
    frame.contentEditable = 'false';
    const text = document.createElement('div');
    text.className = 'figureText';
    dom.append(frame, text);

    let shown = node;
    const show = () => frame.replaceChildren(...frameContent(shown, view, surroundings));
    show();
    // A figure with its picture waits for nothing.
    const stop = surroundings.desk.arrivals.subscribe(() => {
      if (shown.attrs.mediaId === '') show();
    });
    return {
      dom,
      contentDOM: text,
      update: (next) => {
        if (next.type !== shown.type) return false;
        const before = shown.attrs;
        shown = next;
        const shows = ['id', 'mediaId', 'alt', 'crops'] as const;
        if (shows.some((name) => next.attrs[name] !== before[name])) show();
        return true;
      },
      // The frame is ours: changes in it are no edits, and its buttons are no text.
      ignoreMutation: (mutation) =>
        mutation.type !== 'selection' && frame.contains(mutation.target as globalThis.Node),
      stopEvent: ({ target }) => target instanceof Element && target.closest('button') !== null,
      destroy: stop,
    };
  };
}

function frameContent(node: Node, view: EditorView, surroundings: FigureSurroundings): Element[] {
  const { desk, t } = surroundings;
  const { id, mediaId } = node.attrs;
  const blockId = String(id);
  if (mediaId !== '') return shownPicture(node, view, t);
  const state = desk.arrivals.stateOf(blockId);
  if (state?.kind === 'arriving') return [word(t()('paste.picture.arriving'), 'status')];
  const choose = button(t()('paste.picture.choose'), () => desk.choosePicture(view, blockId));
  const remove = button(t()('paste.picture.remove'), () => {
    removeFigure(blockId)(view.state, view.dispatch);
    view.focus();
  });
  if (state === null) {
    return [word(t()('editor.placeholder.pictureMissing')), actions([choose, remove])];
  }
  const retry = button(t()('paste.picture.retry'), () => desk.arrivals.retry(view, blockId));
  // What the picture itself is will not change by trying again.
  const mayRetry = state.error.code !== 'content_invalid';
  return [
    word(errorSentence(t(), state.error.toData()), 'alert'),
    actions(mayRetry ? [retry, choose, remove] : [choose, remove]),
  ];
}

/** The picture as the page shows it, a word where it has too few pixels for that, and the way to crop it. */
function shownPicture(node: Node, view: EditorView, t: () => Translator): Element[] {
  const { id, mediaId, alt } = node.attrs;
  const note = word('', 'status');
  note.classList.add('figureNote');
  note.hidden = true;
  const crop = button(t()('commands.format.cropPicture'), () => {
    goToFigure(String(id))(view.state, view.dispatch);
    runCommand('format.cropPicture');
  });
  crop.classList.add('figureCrop');
  const image = picture(assetAddress(String(mediaId), cropsOf(node).portal), String(alt), t);
  image.addEventListener('load', () => {
    const { naturalWidth: width, naturalHeight: height } = image;
    const least = pictureLimits.pageWidth;
    note.hidden = width >= least;
    note.textContent = t()('workflow.rules.pictureSmall', { width, height, least });
  });
  return [image, note, crop];
}

function picture(address: string, alt: string, t: () => Translator): HTMLImageElement {
  const image = document.createElement('img');
  image.src = address;
  image.alt = alt;
  image.draggable = false;
  image.addEventListener('error', () =>
    image.replaceWith(word(t()('paste.picture.broken'), 'alert')),
  );
  return image;
}

function word(text: string, role?: 'status' | 'alert'): HTMLElement {
  const element = document.createElement('p');
  element.className = 'figureWord';
  if (role !== undefined) element.setAttribute('role', role);
  element.textContent = text;
  return element;
}

function actions(buttons: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'figureActions';
  element.append(...buttons);
  return element;
}

function button(label: string, run: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button button--small';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
}
