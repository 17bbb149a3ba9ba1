import type { TextPiece } from './model';
import { textOfRuns } from './tree/treeNode';

function markedPiece(piece: TextPiece): string {
  switch (piece.kind) {
    case 'keep':
      return piece.text;
    case 'insert':
      return `{+${textOfRuns(piece.runs)}+}`;
    case 'delete':
      return `[-${textOfRuns(piece.runs)}-]`;
    case 'format':
      return `{~${piece.text}~}`;
  }
}

/** A changed text as plain letters: `[-taken out-]{+put in+}`, and `{~under other marks~}`. */
export function markedText(pieces: readonly TextPiece[]): string {
  return pieces.map(markedPiece).join('');
}
