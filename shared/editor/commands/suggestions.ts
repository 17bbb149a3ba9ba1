import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import { changeDocument } from '../suggesting/changeDocument';
import {
  changedNodes,
  changeOf,
  countSuggestions,
  isSuggestionMark,
  suggestionOf,
} from '../suggesting/pendingMarks';
import { type Decision, settleSuggestions } from '../suggesting/settleSuggestions';
import { beyondSuggesting } from '../suggesting/suggestTransaction';

type Verdict = Exclude<Decision, 'leave'>;

function settle(verdict: Verdict, isMeant: (id: string) => boolean): Command {
  return (state, dispatch) => {
    const settled = settleSuggestions(state.doc, ({ id }) => (isMeant(id) ? verdict : 'leave'));
    if (settled === state.doc) return false;
    dispatch?.(changeDocument(state.tr, settled).setMeta(beyondSuggesting, true));
    return true;
  };
}

/** Accepts or rejects one suggestion, with every change that was made under its id. */
export function settleSuggestion(id: string, verdict: Verdict): Command {
  return settle(verdict, (other) => other === id);
}

/** Accepts or rejects every suggestion of the article. */
export function settleAllSuggestions(verdict: Verdict): Command {
  return (state, dispatch) => {
    if (countSuggestions(state.doc) === 0) return false;
    return dispatch === undefined || settle(verdict, () => true)(state, dispatch);
  };
}

function idsOfText(text: Node, ids: Set<string>): void {
  for (const mark of text.marks) if (isSuggestionMark(mark)) ids.add(suggestionOf(mark).id);
}

function idsAtCaret({ selection, doc }: EditorState): ReadonlySet<string> {
  const { $from } = selection;
  const ids = new Set<string>();
  for (const text of [$from.nodeBefore, $from.nodeAfter]) if (text?.isText) idsOfText(text, ids);
  for (let depth = $from.depth; ids.size === 0 && depth > 0; depth -= 1) {
    const change = changeOf($from.node(depth));
    if (change !== null) ids.add(change.id);
  }
  return doc.content.size === 0 ? new Set() : ids;
}

/** The suggestions that the selection holds; at a caret, those of the words beside it, else of its block. */
export function suggestionsAt(state: EditorState): ReadonlySet<string> {
  const { from, to, empty } = state.selection;
  if (empty) return idsAtCaret(state);
  const ids = new Set<string>();
  state.doc.nodesBetween(from, to, (node, position) => {
    if (node.isText) idsOfText(node, ids);
    const change = changeOf(node);
    if (change !== null && position >= from) ids.add(change.id);
  });
  return ids.size > 0 ? ids : idsAtCaret(state);
}

/** The suggestions of the words that begin at a place; where these have none, of the block around it. */
export function suggestionsFrom(document: Node, position: number): ReadonlySet<string> {
  const ids = new Set<string>();
  const text = document.nodeAt(position);
  if (text?.isText) idsOfText(text, ids);
  const $position = document.resolve(position);
  for (let depth = $position.depth; ids.size === 0 && depth > 0; depth -= 1) {
    const change = changeOf($position.node(depth));
    if (change !== null) ids.add(change.id);
  }
  return ids;
}

/** Accepts or rejects what the selection holds, or the suggestion at the caret. */
export function settleSelectedSuggestions(verdict: Verdict): Command {
  return (state, dispatch) => {
    const ids = suggestionsAt(state);
    if (ids.size === 0) return false;
    return dispatch === undefined || settle(verdict, (id) => ids.has(id))(state, dispatch);
  };
}

type Stretch = { readonly id: string; from: number; to: number };

/** Where each suggestion stands, in the order of the text; changes that touch are one stretch. */
export function suggestionStretches(document: Node): readonly Readonly<Stretch>[] {
  const stretches: Stretch[] = [];
  const add = (id: string, from: number, to: number) => {
    const last = stretches.findLast((stretch) => stretch.id === id);
    if (last !== undefined && last.to >= from) last.to = Math.max(last.to, to);
    else stretches.push({ id, from, to });
  };
  for (const { node, position } of changedNodes(document)) {
    const change = changeOf(node);
    const start = position + 1;
    if (change !== null)
      add(change.id, start, change.kind === 'split' ? start : start + node.content.size);
    for (const mark of node.marks) {
      if (isSuggestionMark(mark)) add(suggestionOf(mark).id, position, position + node.nodeSize);
    }
  }
  return stretches;
}

/** Selects the next suggestion after the selection (1) or the one before it (-1), round the end of the text. */
export function goToSuggestion(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const stretches = suggestionStretches(state.doc);
    const { from, to } = state.selection;
    const isThere = (stretch: Stretch) => stretch.from === from && stretch.to === to;
    const found =
      direction === 1
        ? (stretches.find((each) => each.from >= from && !isThere(each) && each.to > to) ??
          stretches[0])
        : (stretches.findLast((each) => each.to <= to && !isThere(each) && each.from < from) ??
          stretches.at(-1));
    if (found === undefined) return false;
    if (dispatch) {
      const [$from, $to] = [state.doc.resolve(found.from), state.doc.resolve(found.to)];
      dispatch(state.tr.setSelection(TextSelection.between($from, $to)).scrollIntoView());
    }
    return true;
  };
}
