import { history } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import {
  type Command,
  type EditorState,
  type Plugin,
  Selection,
  TextSelection,
} from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import {
  type SuggestedChange,
  suggestTransaction,
} from '#shared/editor/suggesting/suggestTransaction';
import {
  blockIdPlugin,
  countingIds,
  positionOf,
  soundDocumentPlugin,
  stateOf,
} from './documentBuilder';

/** The moment at which all is suggested in tests. */
export const suggestedAt = '2026-03-01T08:00:00.000Z';

/** A desk on which everything that is done is suggested by whoever does it. */
export function suggestingDesk(document: Node, rules: readonly Plugin[] = []) {
  const makeId = countingIds('n');
  let state = stateOf(document, TextSelection.atStart(document), [
    history(),
    blockIdPlugin(makeId),
    soundDocumentPlugin(),
    tableEditing(),
    ...rules,
  ]);
  let author = '沈砚秋';
  const refused: SuggestedChange['kind'][] = [];
  const dispatch = (transaction: EditorState['tr']) => {
    const source = { author: () => author, now: () => suggestedAt, makeId };
    const change = suggestTransaction(state, transaction, source);
    if ('transaction' in change) state = state.apply(change.transaction);
    else refused.push(change.kind);
  };
  const select = (from: number, to: number) =>
    dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  return {
    makeId,
    dispatch,
    /** What could not be suggested, in order. */
    refused,
    state: () => state,
    doc: () => state.doc,
    sign: (name: string) => {
      author = name;
    },
    run: (command: Command) => command(state, dispatch),
    type: (text: string) => dispatch(state.tr.insertText(text)),
    /** Puts the caret behind a text, or with `offset` elsewhere beside its beginning. */
    caret: (text: string, offset = text.length) => {
      const at = positionOf(state.doc, text, offset);
      select(at, at);
    },
    caretAt: (position: number) =>
      dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(position)))),
    select: (text: string) => {
      const from = positionOf(state.doc, text);
      select(from, from + text.length);
    },
    selectTo: (first: string, last: string) =>
      select(positionOf(state.doc, first), positionOf(state.doc, last, last.length)),
  };
}

/**
 * Running text with its suggestions in signs: `+added+`, `-taken out-`, `~set anew~`; a block's own change
 * stands before it, as `[split]`.
 */
export function signsOf(document: Node): string[] {
  const lines: string[] = [];
  document.descendants((node, position) => {
    const change = node.attrs.change as { kind: string } | null | undefined;
    const sign = change == null ? '' : `[${change.kind}]`;
    if (!node.isTextblock) {
      if (sign !== '') lines.push(`${sign}${node.type.name}`);
      return true;
    }
    if (document.resolve(position).node(1).type.name === 'headline') return false;
    let line = sign;
    node.forEach((text) => {
      const names = text.marks.map(({ type }) => type.name);
      let words = text.text ?? '';
      if (names.includes('formatChange')) words = `~${words}~`;
      if (names.includes('deletion')) words = `-${words}-`;
      if (names.includes('insertion')) words = `+${words}+`;
      line += words;
    });
    lines.push(line);
    return false;
  });
  return lines;
}
