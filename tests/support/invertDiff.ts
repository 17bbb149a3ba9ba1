import type { ArticleDiff, DocumentChange, TextPiece, ValueChange } from '#shared/diff/model';

function invertPiece(piece: TextPiece): TextPiece {
  switch (piece.kind) {
    case 'keep':
      return piece;
    case 'insert':
      return { kind: 'delete', runs: piece.runs };
    case 'delete':
      return { kind: 'insert', runs: piece.runs };
    case 'format':
      return { ...piece, before: piece.after, after: piece.before };
  }
}

function invertValue({ name, before, after }: ValueChange): ValueChange {
  return {
    name,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}

function invertChange(change: DocumentChange): DocumentChange {
  switch (change.kind) {
    case 'insert':
      return { kind: 'delete', from: change.to, node: change.node };
    case 'delete':
      return { kind: 'insert', to: change.from, node: change.node };
    case 'move':
      return { kind: 'move', from: change.to, to: change.from };
    case 'text': {
      const { from, to, pieces } = change;
      return { kind: 'text', from: to, to: from, pieces: pieces.map(invertPiece) };
    }
    case 'attributes': {
      const { from, to, values } = change;
      return { kind: 'attributes', from: to, to: from, values: values.map(invertValue) };
    }
  }
}

/** The diff that leads back: applied to the content after, it gives the one before. */
export function invertDiff(diff: ArticleDiff): ArticleDiff {
  return {
    document: diff.document.map(invertChange),
    metadata: diff.metadata.map(invertValue),
    comments: diff.comments.map(({ id, from, to, before, after }) => ({
      id,
      from: to,
      to: from,
      before: after,
      after: before,
    })),
    rest: diff.rest.map(invertValue),
  };
}
