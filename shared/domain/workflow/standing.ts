import type { ArticleStatus } from '../article';

/** A state that was given to one text alone: the one whose SHA-256 it names. */
export type Settled = { readonly status: 'signedOff' | 'exported'; readonly sha256: string };

/** Where an article stands, and what was settled for which text. */
export type Standing = { readonly status: ArticleStatus; readonly settled: Settled | null };

/** The state of an article before each that holds for one text alone, or the one that a change begins. */
const fallsTo: { readonly [S in ArticleStatus]: ArticleStatus } = {
  draft: 'draft',
  // Reviewers work on the text that they review; what they let pass names the revision.
  firstReview: 'firstReview',
  secondReview: 'secondReview',
  finalReview: 'finalReview',
  signedOff: 'finalReview',
  exported: 'correcting',
  correcting: 'correcting',
  withdrawn: 'withdrawn',
};

/**
 * Where an article stands after its text became the one with this SHA-256. A sign-off holds for the text it
 * was given for and for no other: a later change takes it away, in sight, and when the text is again what
 * it was, letter for letter, it holds again.
 */
export function statusAfterEdit({ status, settled }: Standing, sha256: string): ArticleStatus {
  if (settled === null) return fallsTo[status];
  if (settled.sha256 === sha256) return settled.status;
  return status === settled.status ? fallsTo[status] : status;
}

/** What is known when an export is done. */
export type ExportFacts = {
  readonly status: ArticleStatus;
  /** No later text stands in the place of the one that was exported. */
  readonly isCurrent: boolean;
  /** The exported text is one that was signed off. */
  readonly isSigned: boolean;
};

/** The states in which an exported file is a copy for those who review, unless its text was signed off. */
const reviewing: ReadonlySet<ArticleStatus> = new Set([
  'firstReview',
  'secondReview',
  'finalReview',
]);

/** Whether an exported file is a working copy (审稿用) and publishes nothing. */
export function isProof({ status, isSigned }: Pick<ExportFacts, 'status' | 'isSigned'>): boolean {
  return !isSigned && (reviewing.has(status) || status === 'withdrawn');
}

/** Where an article stands once an export of it is done. */
export function statusAfterExport(facts: ExportFacts): ArticleStatus {
  const { status, isCurrent, isSigned } = facts;
  if (isProof(facts) || status === 'withdrawn') return status;
  if (isCurrent) return 'exported';
  // Its text was changed while the export ran: as if it had been changed just after.
  return status === 'draft' || (status === 'finalReview' && isSigned) ? 'correcting' : status;
}
