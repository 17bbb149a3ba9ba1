/** A backup as far as it says whether another is due. */
type Made = { readonly at: string; readonly change: number | null };

const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;

/** The newest backup of the past: one that a clock set wrong dated into the future says nothing. */
function newest(backups: readonly Made[], now: Date): Made | undefined {
  return backups
    .filter(({ at }) => Date.parse(at) <= now.getTime())
    .toSorted((a, b) => b.at.localeCompare(a.at))[0];
}

/** Whether the daily backup is due: the newest is older than a day, and the library was written since. */
export function isDailyDue(
  backups: readonly Made[],
  state: { readonly now: Date; readonly change: number; readonly writtenAt: number },
): boolean {
  const last = newest(backups, state.now);
  if (last === undefined) return state.change > 0;
  const isOld = state.now.getTime() - Date.parse(last.at) > dayMs;
  const isChanged = last.change !== state.change || state.writtenAt > Date.parse(last.at);
  return isOld && isChanged;
}

/**
 * Whether work on many articles needs a backup first: not when one of the last hour holds the same change
 * number. The hour bounds what the number does not count, as moves through the reviews.
 */
export function isBulkDue(
  backups: readonly Made[],
  state: { readonly now: Date; readonly change: number },
): boolean {
  const last = newest(backups, state.now);
  if (last === undefined) return true;
  return last.change !== state.change || state.now.getTime() - Date.parse(last.at) > hourMs;
}
