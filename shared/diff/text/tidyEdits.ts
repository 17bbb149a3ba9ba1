import type { Edit } from './edits';

/** Two texts as tokens. */
export type TokenPair = { readonly a: readonly string[]; readonly b: readonly string[] };

const stopPattern = /[。！？!?…；;：:，,、\n]/u;

/** How much a kept stretch weighs against the edits around it: a mark that parts clauses is a firm hold. */
function weightOf(tokens: readonly string[], from: number, to: number): number {
  let weight = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] ?? '';
    weight += stopPattern.test(token) ? 4 : token.length;
  }
  return weight;
}

function lengthOf({ a, b }: TokenPair, edit: Edit): number {
  return Math.max(weightOf(a, edit.fromA, edit.toA), weightOf(b, edit.fromB, edit.toB));
}

function isWorthKeeping(pair: TokenPair, before: Edit, after: Edit): boolean {
  const kept = weightOf(pair.a, before.toA, after.fromA);
  return kept > Math.min(lengthOf(pair, before), lengthOf(pair, after));
}

/** Takes up characters that two texts have in common by chance, so that a change reads as words. */
function joinCrumbs(pair: TokenPair, edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    let next = edit;
    let last = joined.at(-1);
    // A longer change reaches over what a shorter one could not.
    while (last !== undefined && !isWorthKeeping(pair, last, next)) {
      joined.pop();
      next = { ...next, fromA: last.fromA, fromB: last.fromB };
      last = joined.at(-1);
    }
    joined.push(next);
  }
  return joined;
}

const sentenceEnd = /[。！？!?…\n]/u;
const clauseEnd = /[；;：:，,、]/u;
const bracket = /[“”‘’「」『』（）()《》【】\s]/u;
const hanPattern = /\p{Script=Han}/u;

/** How well a border between two tokens parts what a reader reads. */
function borderScore(before: string | undefined, after: string | undefined): number {
  if (before === undefined || after === undefined) return 6;
  if (sentenceEnd.test(before)) return 5;
  if (clauseEnd.test(before)) return 4;
  if (bracket.test(before) || bracket.test(after)) return 3;
  if (sentenceEnd.test(after) || clauseEnd.test(after)) return 2;
  return hanPattern.test(before) === hanPattern.test(after) ? 0 : 1;
}

/** Steps that an edit may be moved by, in each direction. */
const mostShift = 80;

type Room = { readonly before: number; readonly after: number };

/**
 * Moves what was only added or only taken out to where it begins and ends at a mark, when the text reads
 * the same either way: 水来了。水又来了。 gains a sentence and not the end of one with the head of the next.
 */
function alignEdit(pair: TokenPair, edit: Edit, room: Room): Edit {
  const isInsertion = edit.fromA === edit.toA;
  if (!isInsertion && edit.fromB !== edit.toB) return edit;
  const tokens = isInsertion ? pair.b : pair.a;
  const [from, to] = isInsertion ? [edit.fromB, edit.toB] : [edit.fromA, edit.toA];
  let best = { shift: 0, score: scoreAt(tokens, from, to) };
  const consider = (shift: number) => {
    const score = scoreAt(tokens, from + shift, to + shift);
    if (score > best.score) best = { shift, score };
  };
  const [left, right] = [Math.min(mostShift, room.before), Math.min(mostShift, room.after)];
  for (let step = 1; step <= left && tokens[from - step] === tokens[to - step]; step += 1) {
    consider(-step);
  }
  for (
    let step = 1;
    step <= right && tokens[from + step - 1] === tokens[to + step - 1];
    step += 1
  ) {
    consider(step);
  }
  const { shift } = best;
  return {
    fromA: edit.fromA + shift,
    toA: edit.toA + shift,
    fromB: edit.fromB + shift,
    toB: edit.toB + shift,
  };
}

function scoreAt(tokens: readonly string[], from: number, to: number): number {
  return borderScore(tokens[from - 1], tokens[from]) + borderScore(tokens[to - 1], tokens[to]);
}

/** Makes the fewest edits into those that a reader would name. Pure; both sides stay what they are. */
export function tidyEdits(pair: TokenPair, edits: readonly Edit[]): readonly Edit[] {
  const joined = joinCrumbs(pair, edits);
  let endA = 0;
  return joined.map((edit, index) => {
    const next = joined[index + 1]?.fromA ?? pair.a.length;
    const aligned = alignEdit(pair, edit, { before: edit.fromA - endA, after: next - edit.toA });
    endA = aligned.toA;
    return aligned;
  });
}
