/** A day by the newsroom's calendar, as 2026-03-02. */
export type Day = string;

/** Groups of days that are named by where they stand from today; older ones are named by their month. */
export const nearDays = ['later', 'today', 'yesterday', 'week'] as const;

const dayMs = 24 * 60 * 60 * 1_000;
const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
const addDays = (day: Day, days: number): Day => dayAt(Date.parse(day) + days * dayMs);

/** The Monday on or before a day. */
function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** The first day, seen from today, that belongs to another group than its month's. */
export function firstNearDay(today: Day): Day {
  const [yesterday, monday] = [addDays(today, -1), mondayOf(today)];
  return monday < yesterday ? monday : yesterday;
}

/** The group that a day belongs to, seen from today; a month as 2026-03; `undated` for no day. */
export function groupOfDay(day: Day, today: Day): string {
  if (day === '') return 'undated';
  if (day > today) return 'later';
  if (day === today) return 'today';
  if (day === addDays(today, -1)) return 'yesterday';
  return day >= mondayOf(today) ? 'week' : day.slice(0, 7);
}

/** The days of a group: from the first, to the first after it, null being without an end; null for no group of days. */
export function daysOfGroup(
  key: string,
  today: Day,
): { readonly from: Day; readonly to: Day | null } | null {
  const yesterday = addDays(today, -1);
  const monday = mondayOf(today);
  switch (key) {
    case 'later':
      return { from: addDays(today, 1), to: null };
    case 'today':
      return { from: today, to: addDays(today, 1) };
    case 'yesterday':
      return { from: yesterday, to: today };
    case 'week':
      return { from: monday, to: yesterday };
    default: {
      if (!/^\d{4}-\d\d$/.test(key)) return null;
      const [year = 0, month = 0] = key.split('-').map(Number);
      const next = dayAt(Date.UTC(year, month, 1));
      const near = firstNearDay(today);
      return { from: `${key}-01`, to: next < near ? next : near };
    }
  }
}
