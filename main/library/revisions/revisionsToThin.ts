import { newsroomMinute } from '#shared/domain/newsroomTime';
import type { RevisionCause } from '#shared/domain/revision';

/** A revision as the rule of thinning sees it. */
export type ThinnedRevision = {
  readonly revision: number;
  readonly savedAt: string;
  readonly cause: RevisionCause;
};

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;

/**
 * Of autosaves, all of the last 24 hours are kept, then the last of each hour for 7 days, of each day for 90
 * days, and of each week after that; hours and days by the newsroom's clock, weeks from Monday on.
 */
const stages = [
  { untilMs: dayMs, spanOf: null },
  { untilMs: 7 * dayMs, spanOf: (time: number) => newsroomMinute(new Date(time)).slice(0, 13) },
  { untilMs: 90 * dayMs, spanOf: (time: number) => newsroomMinute(new Date(time)).slice(0, 10) },
  { untilMs: Number.POSITIVE_INFINITY, spanOf: weekOf },
] as const;

function weekOf(time: number): string {
  const day = Date.parse(`${newsroomMinute(new Date(time)).slice(0, 10)}T00:00:00Z`) / dayMs;
  // The first day of the epoch was a Thursday.
  return `week ${Math.floor((day + 3) / 7)}`;
}

/** The span of which one autosave is kept; null for one that is kept for itself. */
function spanOf({ savedAt, cause }: ThinnedRevision, now: Date): string | null {
  const time = Date.parse(savedAt);
  // What was made, brought in or brought back was done on purpose; a time that cannot be read is kept.
  if (cause !== 'save' || Number.isNaN(time)) return null;
  const age = now.getTime() - time;
  return stages.find(({ untilMs }) => age < untilMs)?.spanOf?.(time) ?? null;
}

/**
 * The autosaves of one article that may go: those after which another follows in the same span. Never the
 * first revision, the newest, or one of `pinned`. Pure; what it names is not needed to keep what it leaves.
 */
export function revisionsToThin(
  history: readonly ThinnedRevision[],
  pinned: ReadonlySet<number>,
  now: Date,
): readonly number[] {
  const ordered = [...history].sort((a, b) => a.revision - b.revision);
  const [first, newest] = [ordered[0]?.revision, ordered.at(-1)?.revision];
  const lastOfSpan = new Map<string, number>();
  for (const each of ordered) {
    const span = spanOf(each, now);
    if (span !== null) lastOfSpan.set(span, each.revision);
  }
  return ordered.flatMap((each) => {
    const { revision } = each;
    const span = spanOf(each, now);
    const isFixed = revision === first || revision === newest || pinned.has(revision);
    return isFixed || span === null || lastOfSpan.get(span) === revision ? [] : [revision];
  });
}
