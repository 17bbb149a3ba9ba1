import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type AppError, asAppError } from '#shared/domain/errors';
import type { StoredPicture } from '#shared/domain/picture';
import { fillFigures } from '#shared/editor/commands/figures';

/** Where a picture is that its figure waits for. */
export type ArrivalState =
  | { readonly kind: 'arriving' }
  | { readonly kind: 'failed'; readonly error: AppError };

/** Stores a picture's bytes, or lets the user choose another; null when he chose none. */
export type FetchPicture = () => Promise<StoredPicture | null>;

/** Pictures on their way into the text, by the block id of the figure that waits for each. */
export type PictureArrivals = {
  /** Null for a figure that waits for nothing. */
  stateOf(blockId: string): ArrivalState | null;
  subscribe(listener: () => void): () => void;
  /** Fetches a picture and gives it to its figure; what goes wrong is the figure's state. */
  bring(view: EditorView, blockId: string, fetch: FetchPicture): void;
  /** Fetches once more what failed. */
  retry(view: EditorView, blockId: string): void;
  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void>;
  readonly extension: Extension;
};

const arrived = 'pictureArrived';

export function createPictureArrivals(): PictureArrivals {
  const states = new Map<string, ArrivalState>();
  const fetches = new Map<string, FetchPicture>();
  const stored = new Map<string, StoredPicture>();
  const under = new Set<Promise<void>>();
  const listeners = new Set<() => void>();

  const setState = (blockId: string, state: ArrivalState | null) => {
    if (state === null) states.delete(blockId);
    else states.set(blockId, state);
    for (const listener of [...listeners]) listener();
  };
  const fetchOne = async (view: EditorView, blockId: string, fetch: FetchPicture) => {
    const before = states.get(blockId) ?? null;
    setState(blockId, { kind: 'arriving' });
    try {
      const picture = await fetch();
      if (picture === null) return setState(blockId, before);
      stored.set(blockId, picture);
      fetches.delete(blockId);
      if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(arrived, true));
      setState(blockId, null);
    } catch (error) {
      setState(blockId, { kind: 'failed', error: asAppError(error) });
    }
  };
  const bring: PictureArrivals['bring'] = (view, blockId, fetch) => {
    if (!fetches.has(blockId)) fetches.set(blockId, fetch);
    const coming = fetchOne(view, blockId, fetch).finally(() => under.delete(coming));
    under.add(coming);
  };
  return {
    stateOf: (blockId) => states.get(blockId) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bring,
    retry: (view, blockId) => {
      const fetch = fetches.get(blockId);
      if (fetch !== undefined) bring(view, blockId, fetch);
    },
    settled: async () => {
      while (under.size > 0) await Promise.all(under);
    },
    extension: fillOnArrival(stored),
  };
}

/** A picture that came while its figure was undone is given to it when it is redone. */
function fillOnArrival(stored: ReadonlyMap<string, StoredPicture>): Extension {
  return Extension.create({
    name: 'pictureArrivals',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('pictureArrivals'),
        appendTransaction: (transactions, _before, after) =>
          transactions.some((each) => each.getMeta(arrived) === true || isHistoryTransaction(each))
            ? fillFigures(after.tr, stored)
            : null,
      }),
    ],
  });
}
