import type { TextPiece } from '../model';
import { type Run, textOfRuns } from '../tree/treeNode';
import type { ComparedSpan } from './comparedNode';

/** A text of which all is the same, or came or went. */
export function spansUnder(
  kind: 'same' | 'inserted' | 'deleted',
  runs: readonly Run[],
): readonly ComparedSpan[] {
  return runs.map(({ text, marks }) => ({ kind, text, marks, before: marks }));
}

/** The characters from–to of runs. */
function sliceRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap(({ text, marks }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part === '' ? [] : [{ text: part, marks }];
  });
}

function lengthBefore(piece: TextPiece): number {
  switch (piece.kind) {
    case 'keep':
    case 'format':
      return piece.text.length;
    case 'delete':
      return textOfRuns(piece.runs).length;
    case 'insert':
      return 0;
  }
}

function spansOfPiece(piece: TextPiece, kept: readonly Run[]): readonly ComparedSpan[] {
  switch (piece.kind) {
    case 'keep':
      return spansUnder('same', kept);
    case 'format':
      return [{ kind: 'format', text: piece.text, marks: piece.after, before: piece.before }];
    case 'delete':
      return spansUnder('deleted', piece.runs);
    case 'insert':
      return spansUnder('inserted', piece.runs);
  }
}

/** A changed text with the marks of its later form; `runs` is the text before. */
export function changedSpans(
  runs: readonly Run[],
  pieces: readonly TextPiece[],
): readonly ComparedSpan[] {
  const spans: ComparedSpan[] = [];
  let at = 0;
  for (const piece of pieces) {
    const end = at + lengthBefore(piece);
    spans.push(...spansOfPiece(piece, sliceRuns(runs, at, end)));
    at = end;
  }
  return spans;
}
