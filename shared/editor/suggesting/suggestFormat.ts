import { Mark, type Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Suggestion, TypeMarks } from '#shared/domain/review';
import type { DirectChange, Span } from './changedSpans';
import { pendingOn } from './pendingMarks';

function typeMarks(text: Node): readonly Mark[] {
  return text.marks.filter(({ type }) => type.spec.group === 'type');
}

/** A text that stands before and after a change with different marks of type. */
type Reset = {
  readonly from: number;
  readonly to: number;
  readonly text: Node;
  readonly next: readonly Mark[];
};

/** The stretches of the text after a change that were there before it, with how far they have moved. */
function keptStretches(spans: readonly Span[], size: number) {
  const kept: { from: number; to: number; shift: number }[] = [];
  let [from, shift] = [0, 0];
  for (const { fromB, toA, toB } of spans) {
    kept.push({ from, to: fromB, shift });
    [from, shift] = [toB, toA - toB];
  }
  kept.push({ from, to: size, shift });
  return kept;
}

function resets({ before, after }: DirectChange, spans: readonly Span[]): Reset[] {
  const first = before.content.findDiffStart(after.content);
  const last = before.content.findDiffEnd(after.content);
  if (first === null || last === null) return [];
  const found: Reset[] = [];
  for (const { from, to, shift } of keptStretches(spans, after.content.size)) {
    const [start, end] = [Math.max(from, first), Math.min(to, Math.max(last.b, first))];
    if (start >= end) continue;
    after.nodesBetween(start, end, (now, position) => {
      if (!now.isText) return;
      const [low, high] = [Math.max(start, position), Math.min(end, position + now.nodeSize)];
      before.nodesBetween(low + shift, high + shift, (text, at) => {
        if (!text.isText || Mark.sameSet(typeMarks(text), typeMarks(now))) return;
        const reach = {
          from: Math.max(low + shift, at),
          to: Math.min(high + shift, at + text.nodeSize),
        };
        found.push({ ...reach, text, next: typeMarks(now) });
      });
    });
  }
  return found;
}

function setTypeMarks(transaction: Transaction, { from, to, text, next }: Reset): void {
  for (const mark of typeMarks(text)) {
    if (!mark.isInSet(next)) transaction.removeMark(from, to, mark);
  }
  for (const mark of next) transaction.addMark(from, to, mark);
}

/** Marks of type as stored in a suggestion, in the schema's order. */
function asJson(marks: readonly Mark[]): TypeMarks {
  return marks.map((mark) => mark.toJSON()) as TypeMarks;
}

/**
 * Suggests the changes of type in text that was there before. Text that is itself only suggested changes
 * at once; type set back to what is in force takes the suggestion back. Positions stay what they were.
 */
export function suggestFormats(
  transaction: Transaction,
  { change, spans }: { readonly change: DirectChange; readonly spans: readonly Span[] },
  suggestion: Suggestion,
): void {
  const type = transaction.doc.type.schema.marks.formatChange;
  if (type === undefined) return;
  for (const reset of resets(change, spans)) {
    const { from, to, text, next } = reset;
    setTypeMarks(transaction, reset);
    if (pendingOn(text, 'insertion') !== null) continue;
    const pending = text.marks.find((mark) => mark.type === type);
    const before = (pending?.attrs.before as TypeMarks | undefined) ?? asJson(typeMarks(text));
    const isBack = JSON.stringify(before) === JSON.stringify(asJson(next));
    transaction.removeMark(from, to, type);
    if (!isBack) transaction.addMark(from, to, type.create({ suggestion, before }));
  }
}
