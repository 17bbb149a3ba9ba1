import { isHistoryTransaction } from '@tiptap/pm/history';
import {
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { isSound } from '../soundDocument';
import { textInForce } from '../textInForce';
import { type DirectChange, isPlainEdit } from './changedSpans';
import { isSameText } from './sameText';
import { acceptedText } from './settleSuggestions';
import { actionOf, type SuggestionSource } from './suggestionSource';
import { type BlockMove, movesBlock, suggestMove } from './suggestMove';
import { suggestReplacement } from './suggestReplacement';
import { type Suggested, suggestSpans } from './suggestSpans';

/**
 * Meta of a transaction that is no change of the text to be judged: a suggestion settled, a comment or a
 * highlight set. It passes as it is.
 */
export const beyondSuggesting = 'beyondSuggesting';

/** What becomes of a change made while suggesting. */
export type SuggestedChange =
  | { readonly kind: 'as it is'; readonly transaction: Transaction }
  | { readonly kind: 'suggested'; readonly transaction: Transaction }
  /** Refused by a rule that has said so itself, such as a template's lock. */
  | { readonly kind: 'not allowed' }
  /** No suggestion can say this change, such as one more line of the headline. */
  | { readonly kind: 'cannot be suggested' };

/** The text in force is the same, and taking the suggestion up gives what the writer meant. */
function holds({ transaction }: Suggested, { before, after }: DirectChange): boolean {
  return (
    isSound(transaction.doc, before) &&
    textInForce(transaction.doc).eq(textInForce(before)) &&
    isSameText(acceptedText(transaction.doc), acceptedText(after))
  );
}

function placeSelection({ transaction, placeOf }: Suggested, direct: Selection): void {
  const { doc } = transaction;
  const at = (position: number) => Math.max(0, Math.min(doc.content.size, placeOf(position)));
  if (direct instanceof NodeSelection) {
    const place = at(direct.from);
    const node = doc.nodeAt(place);
    if (node !== null && NodeSelection.isSelectable(node)) {
      transaction.setSelection(NodeSelection.create(doc, place));
      return;
    }
  }
  const [$anchor, $head] = [doc.resolve(at(direct.anchor)), doc.resolve(at(direct.head))];
  const isText = $anchor.parent.isTextblock && $head.parent.isTextblock;
  transaction.setSelection(
    isText ? new TextSelection($anchor, $head) : Selection.near($head, direct.empty ? 1 : -1),
  );
}

/** What the view and the history are told of a change beside the change itself. */
const passedOn = ['composition', 'uiEvent', 'paste', 'pointer', 'addToHistory'] as const;

function finished(suggested: Suggested, asked: Transaction, direct: EditorState): Transaction {
  const { transaction } = suggested;
  placeSelection(suggested, direct.selection);
  for (const name of passedOn) {
    const value: unknown = asked.getMeta(name);
    if (value !== undefined) transaction.setMeta(name, value);
  }
  if (asked.scrolledIntoView) transaction.scrollIntoView();
  return transaction;
}

/**
 * Turns a change that a colleague makes into suggestions: typing, composing, pasting, keys and commands
 * alike, since all of them are transactions. What comes out leaves the text in force as it was, and taken
 * up gives what the change asked for; both are tested here, each time, before anything reaches the text.
 * The change is first tried directly, so that a template's locks and the schema refuse what they would.
 */
export function suggestTransaction(
  state: EditorState,
  transaction: Transaction,
  source: SuggestionSource,
): SuggestedChange {
  const passes =
    !transaction.docChanged ||
    isHistoryTransaction(transaction) ||
    transaction.getMeta(beyondSuggesting) === true;
  if (passes) return { kind: 'as it is', transaction };
  const direct = state.applyTransaction(transaction);
  if (direct.transactions.length === 0) return { kind: 'not allowed' };
  const steps = direct.transactions.flatMap((each) => each.steps);
  const change = { before: state.doc, after: direct.state.doc, steps };
  if (change.after.eq(change.before)) return { kind: 'as it is', transaction };
  const action = actionOf(source);
  const move: BlockMove | undefined = transaction.getMeta(movesBlock);
  const ways = [
    ...(move === undefined ? [] : [suggestMove(move)]),
    ...(isPlainEdit(change) ? [suggestSpans] : []),
    suggestReplacement,
  ];
  for (const suggest of ways) {
    const suggested = suggest(state, change, action);
    if (suggested === null || !holds(suggested, change)) continue;
    return { kind: 'suggested', transaction: finished(suggested, transaction, direct.state) };
  }
  return { kind: 'cannot be suggested' };
}
