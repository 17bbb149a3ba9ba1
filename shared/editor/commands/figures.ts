import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import {
  type Command,
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import type { FigureCrops } from '#shared/domain/crop';
import type { StoredPicture } from '#shared/domain/picture';
import { beyondSuggesting } from '../suggesting/suggestTransaction';

/** Where the figure of a block id stands; null when the text has none. */
export function figureAt(document: Node, blockId: string): { node: Node; position: number } | null {
  let found: { node: Node; position: number } | null = null;
  document.descendants((node, position) => {
    if (node.type.name === 'figure' && node.attrs.id === blockId) found = { node, position };
    return found === null && !node.isTextblock;
  });
  return found;
}

/** The block ids of a text's figures. */
export function figureIds(document: Node): ReadonlySet<string> {
  const ids = new Set<string>();
  document.descendants((node) => {
    if (node.type.name === 'figure') ids.add(String(node.attrs.id));
    return !node.isTextblock;
  });
  return ids;
}

/**
 * Gives pictures to the figures that wait for them, by block id, with the words of their own data where the
 * writer has put none yet. Null when no figure waits. No step of undoing: the picture belongs to the paste.
 */
export function fillFigures(
  transaction: Transaction,
  pictures: ReadonlyMap<string, StoredPicture>,
): Transaction | null {
  for (const [blockId, { mediaId, caption, credit }] of pictures) {
    const figure = figureAt(transaction.doc, blockId);
    if (figure === null || figure.node.attrs.mediaId !== '') continue;
    transaction.setNodeAttribute(figure.position, 'mediaId', mediaId);
    fillWords(transaction, blockId, [caption, credit]);
  }
  return transaction.docChanged ? transaction.setMeta('addToHistory', false) : null;
}

function fillWords(transaction: Transaction, blockId: string, words: readonly string[]): void {
  // From behind, so that the place of the one before stays what it is.
  for (const [index, word] of [...words.entries()].reverse()) {
    const figure = figureAt(transaction.doc, blockId);
    if (figure === null || word === '' || figure.node.child(index).content.size > 0) continue;
    const before = figure.node.children.slice(0, index);
    const inside = before.reduce((size, { nodeSize }) => size + nodeSize, figure.position + 2);
    transaction.insert(inside, transaction.doc.type.schema.text(word));
  }
}

/** The block id of the figure in which the selection stands, when it has its picture; null elsewhere. */
export function figureOfSelection({ selection }: EditorState): string | null {
  const { $from } = selection;
  const inside = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth));
  const nodes = selection instanceof NodeSelection ? [...inside, selection.node] : inside;
  const figure = nodes.find(({ type }) => type.name === 'figure');
  return figure === undefined || figure.attrs.mediaId === '' ? null : String(figure.attrs.id);
}

/** Puts the caret behind a figure's caption and brings it into sight. False when it is not there. */
export function goToFigure(blockId: string): Command {
  return (state, dispatch) => {
    const figure = figureAt(state.doc, blockId);
    if (figure === null) return false;
    const end = figure.position + 1 + (figure.node.firstChild?.nodeSize ?? 1) - 1;
    const selection = TextSelection.create(state.doc, end);
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/** Says which parts of its picture a figure shows; no words change, so nothing is suggested. False when it is not there. */
export function cropFigure(blockId: string, crops: FigureCrops | null): Command {
  return (state, dispatch) => {
    const figure = figureAt(state.doc, blockId);
    if (figure === null) return false;
    const transaction = closeHistory(state.tr)
      .setNodeAttribute(figure.position, 'crops', crops)
      .setMeta(beyondSuggesting, true);
    dispatch?.(transaction);
    return true;
  };
}

/** Takes a figure out of the text. False when it is not there. */
export function removeFigure(blockId: string): Command {
  return (state, dispatch) => {
    const figure = figureAt(state.doc, blockId);
    if (figure === null) return false;
    const { node, position } = figure;
    dispatch?.(state.tr.delete(position, position + node.nodeSize));
    return true;
  };
}
