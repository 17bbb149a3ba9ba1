import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { addCounts, noCounts, type TextCounts } from '#shared/domain/counts';
import { type LengthRange, slotOf, type Template } from '#shared/domain/template';
import { countBetween } from '#shared/editor/countSelection';
import { countNode } from '#shared/editor/readDocument';
import { isInForce, partByItself } from '#shared/editor/textInForce';
import type { ArticleSession } from '../features/editor';
import { afterPaint } from '../ui/afterPaint';
import { createStore, type Store } from '../ui/store';

/** A stretch of the article with its lengths and the 字数 that the template asks of it. */
export type Counted = { readonly counts: TextCounts; readonly range: LengthRange | null };

/** Lengths of the body, of the part that the caret stands in (null in the headline) and of what is selected. */
export type Counts = {
  readonly body: Counted;
  readonly part: (Counted & { readonly name: 'lead' | 'part' }) | null;
  readonly selection: TextCounts | null;
};

/** Where to count: the part at the caret, and the ends of a selection that is not empty. */
export type CountPlace = {
  readonly partIndex: number;
  readonly selected: readonly [from: number, to: number] | null;
};

// Nodes never change, so a part is counted once for as long as it stays as it is.
const known = new WeakMap<Node, TextCounts>();

function lengthOf(node: Node): TextCounts {
  const before = known.get(node);
  if (before !== undefined) return before;
  const counts = countNode(partByItself(node));
  known.set(node, counts);
  return counts;
}

function partOf(node: Node | undefined, template: Template | null): Counts['part'] {
  if (node === undefined) return null;
  const counts = lengthOf(node);
  if (node.type.name === 'lead') {
    return { name: 'lead', counts, range: template?.lead.characters ?? null };
  }
  const slot = slotOf(template, String(node.attrs.slot));
  return { name: 'part', counts, range: slot?.characters ?? null };
}

/**
 * Counts a document at a place; the first part is the headline, which is no body. A section that is only
 * suggested has a length by itself and adds nothing to the body.
 */
export function countsAt(document: Node, place: CountPlace, template: Template | null): Counts {
  const [, ...parts] = document.children;
  const body = parts
    .filter(isInForce)
    .reduce((sum, node) => addCounts(sum, lengthOf(node)), noCounts);
  return {
    body: { counts: body, range: template?.characters ?? null },
    part: partOf(parts[place.partIndex - 1], template),
    selection: place.selected === null ? null : countBetween(document, ...place.selected),
  };
}

/** Follows text and caret, one look after each frame; tells its listeners only when a number has changed. */
export function followCounts(session: ArticleSession): {
  readonly counts: Store<Counts>;
  readonly stop: () => void;
} {
  const { editor, template } = session;
  const look = () => {
    const { doc, selection } = editor.state;
    const isText = selection instanceof TextSelection && !selection.empty;
    const selected = isText ? ([selection.from, selection.to] as const) : null;
    return countsAt(doc, { partIndex: selection.$from.index(0), selected }, template.get());
  };
  const counts = createStore(look());
  let shown = JSON.stringify(counts.get());
  const later = afterPaint(() => {
    if (editor.isDestroyed) return;
    const next = look();
    const text = JSON.stringify(next);
    if (text === shown) return;
    shown = text;
    counts.set(next);
  });
  editor.on('transaction', later.ask);
  const stopTemplate = template.subscribe(later.ask);
  return {
    counts,
    stop: () => {
      editor.off('transaction', later.ask);
      stopTemplate();
      later.stop();
    },
  };
}
