import { isSameJson } from '#shared/domain/sameJson';
import type { TextPiece } from '../model';
import { type MarkJson, type Run, textOfRuns } from '../tree/treeNode';
import { type Edit, findEdits, numberTokens } from './edits';
import { areAlike } from './likenessOf';
import { tidyEdits } from './tidyEdits';
import { sentencesOf, tokensOf } from './tokens';

/** Tokens up to which two texts are compared at once; longer ones by sentences first. */
const mostAtOnce = 2_000;
/** A text of more tokens that has less in common with the other was written anew, and is shown whole. */
const mostRewritten = 40;
const leastLikeness = 0.25;

function editsOf(a: readonly string[], b: readonly string[]): readonly Edit[] {
  const [numbersA, numbersB] = numberTokens(a, b);
  if (numbersA === undefined || numbersB === undefined) return [];
  return findEdits(numbersA, numbersB, mostAtOnce);
}

/** Edits of a long text: by its sentences, and inside those that changed by their tokens. */
function editsBySentences(a: string, b: string): readonly Edit[] {
  const [sentencesA, sentencesB] = [sentencesOf(a), sentencesOf(b)];
  const tokensA = sentencesA.map(tokensOf);
  const tokensB = sentencesB.map(tokensOf);
  const [startsA, startsB] = [startsOf(tokensA), startsOf(tokensB)];
  return editsOf(sentencesA, sentencesB).flatMap(({ fromA, toA, fromB, toB }) => {
    const [partA, partB] = [tokensA.slice(fromA, toA).flat(), tokensB.slice(fromB, toB).flat()];
    const [atA, atB] = [startsA[fromA] ?? 0, startsB[fromB] ?? 0];
    const isTooLong = partA.length + partB.length > mostAtOnce;
    const inside = isTooLong
      ? [{ fromA: 0, toA: partA.length, fromB: 0, toB: partB.length }]
      : editsOf(partA, partB);
    return inside.map((edit) => ({
      fromA: atA + edit.fromA,
      toA: atA + edit.toA,
      fromB: atB + edit.fromB,
      toB: atB + edit.toB,
    }));
  });
}

function startsOf(parts: readonly (readonly string[])[]): readonly number[] {
  const starts = [0];
  for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.length);
  return starts;
}

/** The edits between two texts, in their tokens, as a reader would name them. */
function readableEdits(textA: string, textB: string): readonly Edit[] {
  const [a, b] = [tokensOf(textA), tokensOf(textB)];
  const shorter = Math.min(a.length, b.length);
  if (shorter > mostRewritten && !areAlike(textA, textB, leastLikeness)) {
    return [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  }
  const isLong = a.length + b.length > mostAtOnce;
  return tidyEdits({ a, b }, isLong ? editsBySentences(textA, textB) : editsOf(a, b));
}

/** Reads runs from left to right, by as many characters as are asked for. */
function reader(runs: readonly Run[]) {
  let index = 0;
  let offset = 0;
  return {
    /** The marks of the next character, and how many characters stand under them. */
    next: (): { readonly marks: readonly MarkJson[]; readonly length: number } => {
      const run = runs[index];
      return { marks: run?.marks ?? [], length: (run?.text.length ?? 0) - offset };
    },
    take: (length: number): readonly Run[] => {
      const taken: Run[] = [];
      let left = length;
      while (left > 0) {
        const run = runs[index];
        if (run === undefined) throw new RangeError('a run of text ends before its edit');
        const text = run.text.slice(offset, offset + left);
        if (text !== '') taken.push({ text, marks: run.marks });
        left -= text.length;
        offset += text.length;
        if (offset < run.text.length) continue;
        index += 1;
        offset = 0;
      }
      return taken;
    },
  };
}

/** Adds a piece; stretches that say the same are one. */
function addPiece(pieces: TextPiece[], piece: TextPiece): void {
  const last = pieces.at(-1);
  if (piece.kind === 'keep' && last?.kind === 'keep') {
    pieces[pieces.length - 1] = { ...piece, text: last.text + piece.text };
  } else if (
    piece.kind === 'format' &&
    last?.kind === 'format' &&
    isSameJson(last.before, piece.before) &&
    isSameJson(last.after, piece.after)
  ) {
    pieces[pieces.length - 1] = { ...piece, text: last.text + piece.text };
  } else {
    pieces.push(piece);
  }
}

function keepStretch(
  pieces: TextPiece[],
  length: number,
  from: { readonly a: ReturnType<typeof reader>; readonly b: ReturnType<typeof reader> },
): void {
  let left = length;
  while (left > 0) {
    const [nextA, nextB] = [from.a.next(), from.b.next()];
    const step = Math.min(left, nextA.length, nextB.length);
    const text = textOfRuns(from.a.take(step));
    from.b.take(step);
    const [before, after] = [nextA.marks, nextB.marks];
    const isSame = isSameJson(before, after);
    addPiece(pieces, isSame ? { kind: 'keep', text } : { kind: 'format', text, before, after });
    left -= step;
  }
}

/**
 * How one block's text becomes another's, as a reader would say it: by words and phrases, never through
 * the middle of a character. Characters that stay under other marks come as `format`.
 */
export function diffText(before: readonly Run[], after: readonly Run[]): readonly TextPiece[] {
  const [textA, textB] = [textOfRuns(before), textOfRuns(after)];
  const [tokensA, tokensB] = [tokensOf(textA), tokensOf(textB)];
  const from = { a: reader(before), b: reader(after) };
  const pieces: TextPiece[] = [];
  const lengthOf = (tokens: readonly string[], start: number, end: number) =>
    tokens.slice(start, end).reduce((sum, token) => sum + token.length, 0);
  let endA = 0;
  for (const edit of readableEdits(textA, textB)) {
    keepStretch(pieces, lengthOf(tokensA, endA, edit.fromA), from);
    const removed = from.a.take(lengthOf(tokensA, edit.fromA, edit.toA));
    const added = from.b.take(lengthOf(tokensB, edit.fromB, edit.toB));
    if (removed.length > 0) pieces.push({ kind: 'delete', runs: removed });
    if (added.length > 0) pieces.push({ kind: 'insert', runs: added });
    endA = edit.toA;
  }
  keepStretch(pieces, lengthOf(tokensA, endA, tokensA.length), from);
  return pieces;
}
