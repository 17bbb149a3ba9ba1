import { isSameJson } from '#shared/domain/sameJson';
import type { TextPiece } from '../model';
import { type MarkJson, type Run, textOfRuns } from '../tree/treeNode';

/** Thrown when a diff is applied to a content that it was not made of. */
export class OtherContentError extends Error {
  constructor() {
    super('the diff was made of another content');
    this.name = 'OtherContentError';
  }
}

function takeExactly(rest: Run[], text: string): readonly Run[] {
  const taken: Run[] = [];
  let left = text;
  while (left !== '') {
    const run = rest.shift();
    if (run === undefined) throw new OtherContentError();
    const length = Math.min(left.length, run.text.length);
    if (run.text.slice(0, length) !== left.slice(0, length)) throw new OtherContentError();
    taken.push({ text: run.text.slice(0, length), marks: run.marks });
    if (length < run.text.length) rest.unshift({ ...run, text: run.text.slice(length) });
    left = left.slice(length);
  }
  return taken;
}

function requireMarks(runs: readonly Run[], marks: readonly MarkJson[]): void {
  if (!runs.every((run) => isSameJson(run.marks, marks))) throw new OtherContentError();
}

/** Joins runs of the same marks: the form in which a document holds them. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && isSameJson(last.marks, run.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

/** The text that pieces make of `runs`. Throws `OtherContentError` when they were made of another text. */
export function applyText(runs: readonly Run[], pieces: readonly TextPiece[]): readonly Run[] {
  const rest = [...runs];
  const made: Run[] = [];
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'keep':
        made.push(...takeExactly(rest, piece.text));
        break;
      case 'insert':
        made.push(...piece.runs);
        break;
      case 'delete': {
        const taken = takeExactly(rest, textOfRuns(piece.runs));
        if (!isSameJson(joinRuns(taken), joinRuns(piece.runs))) throw new OtherContentError();
        break;
      }
      case 'format': {
        const taken = takeExactly(rest, piece.text);
        requireMarks(taken, piece.before);
        made.push({ text: piece.text, marks: piece.after });
      }
    }
  }
  if (rest.length > 0) throw new OtherContentError();
  return joinRuns(made);
}
