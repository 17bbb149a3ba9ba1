import type { SettledRecovery } from '#shared/domain/draft';
import type { Milestone, RevisionSummary } from '#shared/domain/revision';
import type { History } from './versionRef';

/** A revision as the list shows it, with the one that it was made from. */
export type ListedRevision = RevisionSummary & {
  readonly milestones: readonly Milestone[];
  /** The revision before it that the history still has; null for the first. */
  readonly before: RevisionSummary | null;
};

/** A line of the history. Autosaves between two that matter are one line. */
export type HistoryEntry =
  | { readonly kind: 'revision'; readonly at: string; readonly revision: ListedRevision }
  | { readonly kind: 'folded'; readonly at: string; readonly revisions: readonly ListedRevision[] }
  | { readonly kind: 'dismissed'; readonly at: string; readonly recovery: SettledRecovery };

export type HistoryDay = { readonly day: string; readonly entries: readonly HistoryEntry[] };

/** As many autosaves in a row are shown one by one. */
const shownInRow = 2;

function isFoldable({ cause, milestones }: ListedRevision): boolean {
  return cause === 'save' && milestones.length === 0;
}

/** Folds rows of autosaves; the newest revision stands by itself, for it is the article of now. */
function foldAutosaves(
  revisions: readonly ListedRevision[],
  newest: ListedRevision | undefined,
): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  let row: ListedRevision[] = [];
  const close = () => {
    const [first] = row;
    if (first !== undefined && row.length > shownInRow) {
      entries.push({ kind: 'folded', at: first.savedAt, revisions: row });
    } else {
      for (const revision of row)
        entries.push({ kind: 'revision', at: revision.savedAt, revision });
    }
    row = [];
  };
  for (const revision of revisions) {
    if (revision !== newest && isFoldable(revision)) row.push(revision);
    else {
      close();
      entries.push({ kind: 'revision', at: revision.savedAt, revision });
    }
  }
  close();
  return entries;
}

/** The day of a moment where the desk stands. */
function dayOf(at: string): string {
  return new Date(at).toDateString();
}

/** Parts the history by days, so that no row of autosaves reaches over midnight. */
function byDay<T>(list: readonly T[], atOf: (item: T) => string): readonly (readonly T[])[] {
  const days: T[][] = [];
  let day = '';
  for (const item of list) {
    if (dayOf(atOf(item)) !== day) days.push([]);
    day = dayOf(atOf(item));
    days.at(-1)?.push(item);
  }
  return days;
}

/** The history of an article by days, the newest first, with the texts that were put aside at their time. */
export function historyDays({ revisions, milestones, dismissed }: History): readonly HistoryDay[] {
  const listed = revisions.map(
    (revision, index): ListedRevision => ({
      ...revision,
      milestones: milestones.filter((each) => each.revision === revision.revision),
      before: revisions[index + 1] ?? null,
    }),
  );
  const aside = dismissed.map(
    (recovery): HistoryEntry => ({ kind: 'dismissed', at: recovery.createdAt, recovery }),
  );
  const folded = byDay(listed, ({ savedAt }) => savedAt).flatMap((day) =>
    foldAutosaves(day, listed[0]),
  );
  const entries = [...folded, ...aside].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return byDay(entries, ({ at }) => at).map((day) => ({ day: day[0]?.at ?? '', entries: day }));
}
