/** Kinds whose loss the writer must hear of: somebody put them there to be read or seen. */
const substanceKinds = [
  'remotePictures',
  'unreadPictures',
  'frames',
  'sounds',
  'forms',
  'comments',
  'deletions',
  'hidden',
  'formulas',
  'files',
  'links',
  'unknown',
] as const;

/** What a paste may leave behind; words stand in the catalogues under `paste.dropped`. */
export const droppedKinds = [...substanceKinds, 'scripts', 'trackers', 'looks'] as const;
export type DroppedKind = (typeof droppedKinds)[number];

/** What a paste brought; words stand in the catalogues under `paste.kept`. */
export const keptKinds = [
  'paragraphs',
  'subheads',
  'lists',
  'tables',
  'pictures',
  'notes',
] as const;
export type KeptKind = (typeof keptKinds)[number];

/** Counts of what a paste brought and left behind; a kind that did not occur has no entry. */
export type PasteReport = {
  readonly kept: ReadonlyMap<KeptKind, number>;
  readonly dropped: ReadonlyMap<DroppedKind, number>;
};

const substance: ReadonlySet<DroppedKind> = new Set(substanceKinds);

/** Whether something was left behind that the writer may miss. */
export function losesSubstance({ dropped }: PasteReport): boolean {
  return [...dropped.keys()].some((kind) => substance.has(kind));
}

/** Whether a paste is worth a word: it lost something, or it brought more than running text. */
export function isWorthTelling(report: PasteReport): boolean {
  const { kept } = report;
  const brought = keptKinds.some((kind) => kind !== 'paragraphs' && kept.has(kind));
  return losesSubstance(report) || brought || (kept.get('paragraphs') ?? 0) > longPaste;
}

/** Paragraphs from which on a paste is told even when it is text alone. */
const longPaste = 20;

/** Counts as a paste is read. */
export type PasteTally = {
  drop(kind: DroppedKind, count?: number): void;
  keep(kind: KeptKind, count?: number): void;
  report(): PasteReport;
};

export function createPasteTally(): PasteTally {
  const kept = new Map<KeptKind, number>();
  const dropped = new Map<DroppedKind, number>();
  const add = <K>(counts: Map<K, number>, kind: K, count: number) => {
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  return {
    drop: (kind, count = 1) => add(dropped, kind, count),
    keep: (kind, count = 1) => add(kept, kind, count),
    report: () => ({ kept: new Map(kept), dropped: new Map(dropped) }),
  };
}
