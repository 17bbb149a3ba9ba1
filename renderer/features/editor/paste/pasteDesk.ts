import type { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { AppError, asAppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { figureIds } from '#shared/editor/commands/figures';
import { insertFigures } from '#shared/editor/commands/insertBlock';
import type { PastedBlock } from '#shared/editor/paste/pastedBlocks';
import { pastedSlice } from '#shared/editor/paste/pastedSlice';
import {
  createPasteTally,
  type KeptKind,
  type PasteReport,
  type PasteTally,
} from '#shared/editor/paste/pasteReport';
import { rtfPictures } from '#shared/editor/paste/rtfPictures';
import type { Client } from '../../../bridge/client';
import { createStore, type Store } from '../../../ui/store';
import { randomBlockId } from '../blockIds';
import { type Clipboard, clipboardBytes } from './clipboard';
import { createPictureArrivals, type FetchPicture, type PictureArrivals } from './pictureArrivals';
import { plainBlocks } from './readBlocks';
import { readFiles } from './readFiles';
import { type Pace, readForeignHtml } from './readForeignHtml';

/** How a paste that is large goes on. */
export type PasteChoice = 'all' | 'plain' | 'none';

/** What the desk has to say or to ask about a paste. */
export type PasteStep =
  | {
      readonly kind: 'asking';
      readonly bytes: number;
      readonly answer: (choice: PasteChoice) => void;
    }
  | { readonly kind: 'reading'; readonly done: number; readonly cancel: () => void };

export type PasteEnd =
  | { readonly kind: 'done'; readonly report: PasteReport }
  /** The text could not take it, as when a block cannot stand there. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly error: AppError };

/** Takes what is pasted or dropped into the text of one article. */
export type PasteDesk = {
  readonly step: Store<PasteStep | null>;
  readonly arrivals: PictureArrivals;
  /** Pastes at the selection; settles whatever comes. */
  take(view: EditorView, clipboard: Clipboard): Promise<void>;
  /** Lets the user choose the picture of a figure. */
  choosePicture(view: EditorView, blockId: string): void;
};

export type PasteDeskOptions = {
  readonly client: Client;
  readonly onEnd: (end: PasteEnd) => void;
};

type Matter = {
  readonly blocks: readonly PastedBlock[];
  readonly fetches: ReadonlyMap<string, FetchPicture>;
};

/** Milliseconds of work after which a paste lets the desk have its turn, and after which it shows progress. */
const turnMs = 24;
const silentMs = 400;

export function createPasteDesk({ client, onEnd }: PasteDeskOptions): PasteDesk {
  const step = createStore<PasteStep | null>(null);
  const arrivals = createPictureArrivals();
  const put = async (bytes: Uint8Array<ArrayBuffer>) => client.call('media.put', { bytes });

  const ask = (bytes: number) =>
    new Promise<PasteChoice>((answer) => step.set({ kind: 'asking', bytes, answer }));

  const read = async (clipboard: Clipboard, tally: PasteTally): Promise<Matter> => {
    const pace = paced((reading) => step.set(reading));
    const sources = { rtf: rtfPictures(clipboard.rtf), makeId: randomBlockId };
    const foreign =
      clipboard.html === ''
        ? { blocks: plainBlocks(clipboard.text), pictures: [] }
        : await readForeignHtml(clipboard.html, sources, { tally, pace });
    const fetches = new Map<string, FetchPicture>();
    for (const { blockId, bytes } of foreign.pictures) fetches.set(blockId, () => put(bytes));
    if (foreign.blocks.length > 0) return { blocks: foreign.blocks, fetches };
    const matter = await readFiles(clipboard.files, randomBlockId, tally);
    for (const { blockId, file } of matter.files) {
      fetches.set(blockId, async () => put(await bytesOf(file)));
    }
    return { blocks: matter.blocks, fetches };
  };

  const paste = async (view: EditorView, clipboard: Clipboard): Promise<PasteEnd | null> => {
    const bytes = clipboardBytes(clipboard);
    const choice = bytes > limits.pasteBytes ? await ask(bytes) : 'all';
    step.set(null);
    // The answered question goes off the screen first.
    if (bytes > limits.pasteBytes) await new Promise((resolve) => setTimeout(resolve));
    if (choice === 'none') return null;
    const tally = createPasteTally();
    const isPlain = choice === 'plain' && clipboard.text !== '';
    const matter = isPlain
      ? { blocks: plainBlocks(clipboard.text), fetches: new Map<string, FetchPicture>() }
      : await read(clipboard, tally);
    if (view.isDestroyed) return null;
    if (matter.blocks.length > 0 && !place(view, matter.blocks)) return { kind: 'refused' };
    const placed = figureIds(view.state.doc);
    for (const [blockId, fetch] of matter.fetches) {
      if (placed.has(blockId)) arrivals.bring(view, blockId, fetch);
      else tally.drop('unreadPictures');
    }
    countKept(matter.blocks, tally);
    return { kind: 'done', report: tally.report() };
  };

  return {
    step,
    arrivals,
    take: async (view, clipboard) => {
      try {
        const end = await paste(view, clipboard);
        if (end !== null) onEnd(end);
      } catch (error) {
        onEnd({ kind: 'failed', error: asAppError(error) });
      } finally {
        step.set(null);
      }
    },
    choosePicture: (view, blockId) => {
      arrivals.bring(view, blockId, () => client.call('media.pick', null));
    },
  };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > limits.mediaBytes) {
    throw new AppError('content_invalid', { reason: 'pictureTooLarge' });
  }
  return new Uint8Array(await file.arrayBuffer());
}

/** Lets keys and paint have their turn while a long paste is read, and shows how far it is. */
function paced(show: (reading: PasteStep) => void): Pace {
  const start = performance.now();
  let rested = start;
  let isCancelled = false;
  return async (done) => {
    const now = performance.now();
    if (now - rested < turnMs) return;
    if (now - start > silentMs) {
      show({ kind: 'reading', done, cancel: () => (isCancelled = true) });
    }
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
    if (isCancelled) throw new AppError('cancelled');
  };
}

/** Puts blocks at the selection in one change, through whatever takes pastes. False when the text refused. */
function place(view: EditorView, blocks: readonly PastedBlock[]): boolean {
  const before = view.state.doc;
  const slice = pastedSlice(view.state.schema, blocks);
  if (blocks.every(({ kind }) => kind === 'figure')) {
    insertFigures(slice.content.content)(view.state, view.dispatch);
  } else pasteSlice(view, slice);
  return view.state.doc !== before;
}

function pasteSlice(view: EditorView, slice: Slice): void {
  const event = new ClipboardEvent('paste');
  if (view.someProp('handlePaste', (handle) => handle(view, event, slice))) return;
  const transaction = view.state.tr.replaceSelection(slice).scrollIntoView();
  view.dispatch(transaction.setMeta('paste', true).setMeta('uiEvent', 'paste'));
}

const keptOf: Partial<Record<PastedBlock['kind'], KeptKind>> = {
  paragraph: 'paragraphs',
  quote: 'paragraphs',
  subhead: 'subheads',
  list: 'lists',
  table: 'tables',
  figure: 'pictures',
};

function countKept(blocks: readonly PastedBlock[], tally: PasteTally): void {
  for (const block of blocks) {
    const kind = keptOf[block.kind];
    if (block.kind === 'notes') tally.keep('notes', block.notes.length);
    else if (kind !== undefined) tally.keep(kind);
  }
}
