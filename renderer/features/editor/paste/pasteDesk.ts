import type { EditorView } from '@tiptap/pm/view';
import { AppError, asAppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { figureIds } from '#shared/editor/commands/figures';
import type { PastedBlock } from '#shared/editor/paste/pastedBlocks';
import {
  createPasteTally,
  type KeptKind,
  type PasteReport,
  type PasteTally,
} from '#shared/editor/paste/pasteReport';
import { plainBlocks } from '#shared/editor/paste/readBlocks';
import { rtfPictures } from '#shared/editor/paste/rtfPictures';
import type { Client } from '../../../bridge/client';
import { createStore, type Store, type WritableStore } from '../../../ui/store';
import { randomBlockId } from '../blockIds';
import { type Clipboard, clipboardBytes } from './clipboard';
import { holdSelection, releaseSelection } from './heldSelections';
import { composed, paced, type Reading, turn } from './pastePace';
import { createPasteRoom } from './pasteRoom';
import { createPictureArrivals, type FetchPicture, type PictureArrivals } from './pictureArrivals';
import { placeBlocks } from './placeBlocks';
import { readFiles } from './readFiles';
import { readForeignHtml } from './readForeignHtml';

/** How a paste that is large goes on. */
export type PasteChoice = 'all' | 'plain' | 'none';

/** What the desk has to say or to ask about a paste. */
export type PasteStep =
  | {
      readonly kind: 'asking';
      readonly bytes: number;
      readonly answer: (choice: PasteChoice) => void;
    }
  | Reading
  | { readonly kind: 'report'; readonly report: PasteReport; readonly close: () => void };

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
  /** Says all that a paste brought and left behind. */
  showReport(report: PasteReport): void;
  /** Lets the user choose the picture of a figure. */
  choosePicture(view: EditorView, blockId: string): void;
};

export type PasteDeskOptions = {
  readonly client: Client;
  readonly onEnd: (end: PasteEnd) => void;
  /** How often a change of this text was refused so far by what says so itself, as a template's locks do. */
  readonly breaches: () => number;
};

type Matter = {
  readonly blocks: readonly PastedBlock[];
  readonly fetches: ReadonlyMap<string, FetchPicture>;
};

export function createPasteDesk({ client, onEnd, breaches }: PasteDeskOptions): PasteDesk {
  const step = createStore<PasteStep | null>(null);
  const arrivals = createPictureArrivals();
  const put = async (bytes: Uint8Array<ArrayBuffer>) => client.call('media.put', { bytes });

  const read = async (clipboard: Clipboard, tally: PasteTally): Promise<Matter> => {
    const pace = paced((reading) => step.set(reading));
    const sources = { rtf: rtfPictures(clipboard.rtf), makeId: randomBlockId };
    const foreign =
      clipboard.html === ''
        ? { blocks: plainMatter(clipboard.text), pictures: [] }
        : await readForeignHtml(clipboard.html, sources, { tally, pace });
    const fetches = new Map<string, FetchPicture>();
    for (const { blockId, bytes } of foreign.pictures) fetches.set(blockId, () => put(bytes));
    if (foreign.blocks.length > 0) return { blocks: foreign.blocks, fetches };
    const matter = await readFiles(clipboard.files, randomBlockId, tally);
    createPasteRoom().take(matter.blocks);
    for (const { blockId, file } of matter.files) {
      fetches.set(blockId, async () => put(await bytesOf(file)));
    }
    return { blocks: matter.blocks, fetches };
  };

  const gather = async (clipboard: Clipboard, tally: PasteTally): Promise<Matter | null> => {
    const bytes = clipboardBytes(clipboard);
    const choice = bytes > limits.pasteBytes ? await ask(step, bytes) : 'all';
    step.set(null);
    // The answered question goes off the screen first.
    if (bytes > limits.pasteBytes) await turn();
    if (choice === 'none') return null;
    return choice === 'plain' && clipboard.text !== ''
      ? { blocks: plainMatter(clipboard.text), fetches: new Map() }
      : read(clipboard, tally);
  };

  const paste = async (view: EditorView, clipboard: Clipboard): Promise<PasteEnd | null> => {
    const hold = Symbol('paste');
    view.dispatch(holdSelection(view.state, hold));
    const tally = createPasteTally();
    try {
      const matter = await gather(clipboard, tally);
      if (matter === null) return null;
      await composed(view);
      if (view.isDestroyed) throw new AppError('interrupted');
      const told = breaches();
      if (matter.blocks.length > 0 && !placeBlocks(view, hold, matter.blocks)) {
        // A lock says why in a moment of its own, which has its turn first.
        await Promise.resolve();
        return breaches() > told ? null : { kind: 'refused' };
      }
      const placed = figureIds(view.state.doc);
      for (const [blockId, fetch] of matter.fetches) {
        if (placed.has(blockId)) arrivals.bring(view, blockId, fetch);
        else tally.drop('unreadPictures');
      }
      countKept(matter.blocks, tally);
      return { kind: 'done', report: tally.report() };
    } finally {
      if (!view.isDestroyed) view.dispatch(releaseSelection(view.state, hold));
    }
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
    showReport: (report) => step.set({ kind: 'report', report, close: () => step.set(null) }),
    choosePicture: (view, blockId) => {
      arrivals.bring(view, blockId, () => client.call('media.pick', null));
    },
  };
}

function ask(step: WritableStore<PasteStep | null>, bytes: number): Promise<PasteChoice> {
  return new Promise((answer) => step.set({ kind: 'asking', bytes, answer }));
}

function plainMatter(text: string): readonly PastedBlock[] {
  const blocks = plainBlocks(text);
  createPasteRoom().take(blocks);
  return blocks;
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > limits.mediaBytes) {
    throw new AppError('content_invalid', { reason: 'pictureTooLarge' });
  }
  return new Uint8Array(await file.arrayBuffer());
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
