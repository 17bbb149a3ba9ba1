import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revisionCauses } from '#shared/domain/revision';
import {
  revisionsToThin,
  type ThinnedRevision,
} from '../../../main/library/revisions/revisionsToThin';

const now = new Date('2026-07-15T12:00:00.000Z');
const hour = 3_600_000;
const day = 24 * hour;
const none: ReadonlySet<number> = new Set();

/** Autosaves made so many milliseconds ago, the oldest first. */
const saves = (...ages: readonly number[]): readonly ThinnedRevision[] =>
  ages.map((age, index) => ({
    revision: index + 1,
    savedAt: new Date(now.getTime() - age).toISOString(),
    cause: 'save',
  }));

describe('of autosaves', () => {
  test('all of the last 24 hours stay', () => {
    const history = saves(23 * hour, 22.9 * hour, 22.8 * hour, 0.2 * hour, 0.1 * hour);
    expect(revisionsToThin(history, none, now)).toEqual([]);
  });

  test.each([
    ['hour for 7 days', 3 * day, 0.1 * hour],
    ['day for 90 days', 30 * day, hour],
    ['week after that', 200 * day, 10 * hour],
  ])('the last of each %s stays', (_what, age, step) => {
    // The first and the newest stay by themselves.
    const history = saves(300 * day, age, age - step, age - 2 * step, 0);
    expect(revisionsToThin(history, none, now)).toEqual([2, 3]);
  });

  test('a day is a day of the newsroom', () => {
    // 23:30 and 00:30 by the newsroom's clock, both on one day of Greenwich.
    const at = (savedAt: string, revision: number): ThinnedRevision => ({
      revision,
      savedAt,
      cause: 'save',
    });
    const history = [
      at('2026-06-01T00:00:00.000Z', 1),
      at('2026-06-10T15:30:00.000Z', 2),
      at('2026-06-10T16:30:00.000Z', 3),
      at('2026-06-10T16:40:00.000Z', 4),
      at('2026-07-15T11:00:00.000Z', 5),
    ];
    expect(revisionsToThin(history, none, now)).toEqual([3]);
  });
});

test.each(revisionCauses.filter((cause) => cause !== 'save'))(
  'what was stored as %s stays',
  (cause) => {
    const history = saves(40 * day, 30 * day, 30 * day - 1, 0).map((each) => ({ ...each, cause }));
    expect(revisionsToThin(history, none, now)).toEqual([]);
  },
);

const anyHistory = fc
  .array(
    fc.record({
      ageMinutes: fc.integer({ min: 0, max: 400 * 24 * 60 }),
      cause: fc.constantFrom(...revisionCauses, 'save' as const, 'save' as const, 'save' as const),
      gap: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((list) => {
    let revision = 0;
    return [...list]
      .sort((a, b) => b.ageMinutes - a.ageMinutes)
      .map(({ ageMinutes, cause, gap }): ThinnedRevision => {
        revision += gap;
        const savedAt = new Date(now.getTime() - ageMinutes * 60_000).toISOString();
        return { revision, savedAt, cause };
      });
  });

test('never the first, the newest, a pinned one or one that was stored on purpose', () => {
  fc.assert(
    fc.property(anyHistory, fc.array(fc.nat(180)), (history, pins) => {
      const pinned = new Set(pins);
      const gone = revisionsToThin(history, pinned, now);
      expect(gone).not.toContain(history[0]?.revision);
      expect(gone).not.toContain(history.at(-1)?.revision);
      for (const revision of gone) {
        expect(pinned.has(revision)).toBe(false);
        expect(history.find((each) => each.revision === revision)?.cause).toBe('save');
      }
    }),
    { numRuns: 1_000 },
  );
});

test('thinning what is thinned takes nothing more', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const gone = new Set(revisionsToThin(history, none, now));
      const left = history.filter(({ revision }) => !gone.has(revision));
      expect(revisionsToThin(left, none, now)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('in every span of which something was stored something is left', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const gone = new Set(revisionsToThin(history, none, now));
      for (const each of history.filter(({ revision }) => gone.has(revision))) {
        const time = Date.parse(each.savedAt);
        const later = history.filter(
          (other) => !gone.has(other.revision) && other.revision > each.revision,
        );
        expect(later.some(({ savedAt }) => Date.parse(savedAt) - time < 7 * day)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
