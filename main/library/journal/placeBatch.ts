/** Where the numbering of an article's journal stands in this sitting. */
export type JournalMark = {
  /** The revision that the last save made or found. */
  readonly baseRevision: number;
  /** The last entry that it settled. */
  readonly settledSeq: number;
  /** The revision that it started from. */
  readonly previousBase: number;
};

/** Where the entries of a batch go, or why they go nowhere. */
export type BatchPlace =
  | { readonly kind: 'store'; readonly fromSeq: number }
  | { readonly kind: 'settled' }
  | { readonly kind: 'gap'; readonly expectedSeq: number };

/** The revision that a batch stands on: a save moves what was sent on its base to what it made. */
export function baseOfBatch(baseRevision: number, mark: JournalMark | null): number {
  return mark !== null && mark.previousBase === baseRevision ? mark.baseRevision : baseRevision;
}

/**
 * Decides which entries of a batch are to be stored. Numbers run on through saves while an article
 * stays open and start at 1 when it is opened anew; entries that a save has settled are left out.
 */
export function placeBatch(facts: {
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** The batch names the base of the last save, which has since moved on. */
  readonly moved: boolean;
  /** The last entry settled on the batch's revision, 0 for none. */
  readonly settledSeq: number;
  /** The last entry stored on the batch's revision. */
  readonly storedSeq: number | null;
}): BatchPlace {
  const { firstSeq, lastSeq, moved, settledSeq, storedSeq } = facts;
  if (storedSeq === null && firstSeq === 1 && !moved) return { kind: 'store', fromSeq: 1 };
  const skipsSettled = moved || storedSeq === null;
  if (skipsSettled && lastSeq <= settledSeq) return { kind: 'settled' };
  const fromSeq = skipsSettled ? Math.max(firstSeq, settledSeq + 1) : firstSeq;
  const expectedSeq = (storedSeq ?? settledSeq) + 1;
  return fromSeq > expectedSeq ? { kind: 'gap', expectedSeq } : { kind: 'store', fromSeq };
}
