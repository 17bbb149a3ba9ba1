import { type BackupReason, type BackupRule, defaultBackupRule } from '#shared/domain/backup';

/** A backup as the rule sees it. */
export type Kept = {
  readonly id: string;
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const recent = { withinMs: 48 * hourMs, most: 5 };
const migrations = 3;
/** However large a library is, this many backups stay. */
const fewest = 2;
const gigabyte = 1_000_000_000;
/** All backups together: ten times the library, at least this many bytes and at most what the rule says. */
const room = { times: 10, least: gigabyte };

/** Days, weeks and months are those of the newsroom's clock. */
const newsroomMs = 8 * hourMs;
const dayOf = (at: string) => Math.floor((Date.parse(at) + newsroomMs) / dayMs);
// The epoch began on a Thursday.
const weekOf = (at: string) => Math.floor((dayOf(at) + 3) / 7);
const monthOf = (at: string) => {
  const date = new Date(Date.parse(at) + newsroomMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const spansOf = ({ days, weeks, months }: BackupRule) => [
  { of: dayOf, count: days },
  { of: weekOf, count: weeks },
  { of: monthOf, count: months },
];

/** How many bytes backups of a library of this size may take together. */
export function roomFor(libraryBytes: number, rule: BackupRule = defaultBackupRule): number {
  const most = rule.gigabytes * gigabyte;
  return Math.min(most, Math.max(room.least, room.times * libraryBytes));
}

/** What the rule is held against. */
type Moment = {
  readonly now: Date;
  readonly libraryBytes: number;
  readonly rule?: BackupRule;
};

/**
 * The backups to be removed now. Kept are: the newest; the last five of 48 hours; the last one of each of
 * the days, weeks and months of the rule; the last three before migrations. When these take more than
 * their room, those go first that lie closest to a newer one for their age, but two always stay.
 */
export function backupsToDrop(
  backups: readonly Kept[],
  { now, libraryBytes, rule = defaultBackupRule }: Moment,
): readonly string[] {
  const newestFirst = backups.toSorted((a, b) => b.at.localeCompare(a.at));
  const wanted = wantedOf(newestFirst, now, rule);
  const within = fitInto(
    newestFirst.filter(({ id }) => wanted.has(id)),
    { now, bytes: roomFor(libraryBytes, rule) },
  );
  const stay = new Set(within.map(({ id }) => id));
  return backups.filter(({ id }) => !stay.has(id)).map(({ id }) => id);
}

function wantedOf(newestFirst: readonly Kept[], now: Date, rule: BackupRule): ReadonlySet<string> {
  const age = ({ at }: Kept) => now.getTime() - Date.parse(at);
  return new Set(
    [
      ...newestFirst.slice(0, 1),
      // What a clock that was set back takes for the future is left alone.
      ...newestFirst.filter((each) => age(each) < 0),
      ...newestFirst.filter((each) => age(each) <= recent.withinMs).slice(0, recent.most),
      ...newestFirst.filter(({ reason }) => reason === 'migration').slice(0, migrations),
      ...spansOf(rule).flatMap(({ of, count }) =>
        newestOfEach(newestFirst, of, of(now.toISOString()) - count),
      ),
    ].map(({ id }) => id),
  );
}

/** The newest backup of each span after `before`. */
function newestOfEach(
  newestFirst: readonly Kept[],
  of: (at: string) => number,
  before: number,
): readonly Kept[] {
  const seen = new Set<number>();
  return newestFirst.filter(({ at }) => {
    const span = of(at);
    if (span <= before || seen.has(span)) return false;
    seen.add(span);
    return true;
  });
}

function fitInto(
  newestFirst: readonly Kept[],
  { now, bytes }: { readonly now: Date; readonly bytes: number },
): readonly Kept[] {
  const kept = [...newestFirst];
  const age = (each: Kept) => Math.max(1, now.getTime() - Date.parse(each.at));
  while (kept.length > fewest && kept.reduce((sum, each) => sum + each.bytes, 0) > bytes) {
    const nearness = kept.map((each, at) => (at === 0 ? 0 : age(kept[at - 1] ?? each) / age(each)));
    // The newest two are what the smallest room still holds.
    const candidates = nearness.slice(fewest);
    kept.splice(fewest + candidates.indexOf(Math.max(...candidates)), 1);
  }
  return kept;
}
