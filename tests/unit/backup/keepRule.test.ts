import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupsToDrop, type Kept, roomFor } from '../../../main/backup/keepRule';
import { backupReasons } from '../../../shared/domain/backup';

const now = new Date('2026-11-25T02:12:00.000Z');
const hour = 3_600_000;
const small = 1_000_000;

const made = (hoursAgo: number, more: Partial<Kept> = {}): Kept => ({
  id: `h${hoursAgo}`,
  at: new Date(now.getTime() - hoursAgo * hour).toISOString(),
  reason: 'daily',
  bytes: small,
  ...more,
});
const left = (backups: readonly Kept[], libraryBytes = small) => {
  const gone = new Set(backupsToDrop(backups, { now, libraryBytes }));
  return backups.filter(({ id }) => !gone.has(id));
};

const anyBackups = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 500 }), { maxLength: 60 })
  .chain((ages) =>
    fc.tuple(
      ...ages.map((age) =>
        fc
          .record({
            reason: fc.constantFrom(...backupReasons),
            bytes: fc.integer({ min: 1, max: 900_000_000 }),
          })
          .map((more) => made(age, more)),
      ),
    ),
  );

test('the newest always stays, and what stays today stays at the next look', () => {
  fc.assert(
    fc.property(anyBackups, fc.nat(3_000_000_000), (backups, libraryBytes) => {
      const kept = left(backups, libraryBytes);
      const newest = backups.toSorted((a, b) => b.at.localeCompare(a.at))[0];
      if (newest !== undefined) expect(kept).toContain(newest);
      expect(left(kept, libraryBytes)).toEqual(kept);
    }),
  );
});

test('backups keep within their room unless only two are left', () => {
  fc.assert(
    fc.property(anyBackups, fc.nat(300_000_000), (backups, libraryBytes) => {
      const kept = left(backups, libraryBytes);
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(2, backups.length && 1));
      const bytes = kept.reduce((sum, each) => sum + each.bytes, 0);
      expect(kept.length <= 2 || bytes <= roomFor(libraryBytes)).toBe(true);
    }),
  );
});

test('with room, each span of the rule has its backup and the last migrations stay', () => {
  const roomy = anyBackups.map((backups) => backups.map((each) => ({ ...each, bytes: 1 })));
  const daysAgo = ({ at }: Kept) => Math.floor((now.getTime() - Date.parse(at)) / (24 * hour));
  fc.assert(
    fc.property(roomy, (backups) => {
      const kept = left(backups);
      const byAge = backups.toSorted((a, b) => b.at.localeCompare(a.at));
      const recent = byAge.filter((each) => now.getTime() - Date.parse(each.at) <= 48 * hour);
      for (const each of recent.slice(0, 5)) expect(kept).toContain(each);
      const migrations = byAge.filter(({ reason }) => reason === 'migration');
      for (const each of migrations.slice(0, 3)) expect(kept).toContain(each);
      // A calendar span has a backup whenever a stretch of its length that lies in it had one.
      if (backups.some((each) => daysAgo(each) < 5)) {
        expect(kept.some((each) => daysAgo(each) < 7)).toBe(true);
      }
    }),
  );
});

test('a year of hourly backups leaves seven days, eight weeks and twelve months', () => {
  let kept: Kept[] = [];
  const start = Date.parse('2025-10-01T00:30:00.000Z');
  for (let hours = 0; hours < 24 * 420; hours += 6) {
    const at = new Date(start + hours * hour);
    kept.push({ id: `${hours}`, at: at.toISOString(), reason: 'daily', bytes: small });
    const gone = new Set(backupsToDrop(kept, { now: at, libraryBytes: small }));
    kept = kept.filter(({ id }) => !gone.has(id));
  }
  const beijing = (each: Kept) => new Date(Date.parse(each.at) + 8 * hour).toISOString();
  const last = beijing(kept.at(-1) as Kept);
  const days = new Set(kept.map((each) => beijing(each).slice(0, 10)));
  const months = new Set(kept.map((each) => beijing(each).slice(0, 7)));
  for (let back = 0; back < 7; back += 1) {
    const day = new Date(Date.parse(last) - back * 24 * hour).toISOString().slice(0, 10);
    expect(days).toContain(day);
  }
  expect(months.size).toBeGreaterThanOrEqual(12);
  expect(kept.length).toBeLessThanOrEqual(5 + 7 + 8 + 12);
});

test('a library of 3 GB keeps 20 GB of backups, spread over their whole time', () => {
  const ages = [1, 3, 20, 30, 60, 90, 120, 300, 700, 1_500, 3_000, 6_000];
  const kept = left(
    ages.map((age) => made(age, { bytes: 3_000_000_000 })),
    3_000_000_000,
  );
  expect(kept).toHaveLength(6);
  expect(kept.map(({ id }) => id)).toContain('h1');
  expect(kept.map(({ id }) => id)).toContain('h6000');
});

test('a clock that was set back does not cost the backups of its future', () => {
  const future = [made(-30), made(-40), made(-50)];
  expect(left([...future, made(1)])).toEqual([...future, made(1)]);
});
