import { describe, expect, test } from 'vitest';
import { daysOfGroup, groupOfDay } from '../../../shared/domain/dateGroups';

describe('a day is grouped as it stands from today', () => {
  test.each([
    // A Wednesday.
    ['2026-11-25', '2026-11-26', 'later'],
    ['2026-11-25', '2026-11-25', 'today'],
    ['2026-11-25', '2026-11-24', 'yesterday'],
    ['2026-11-25', '2026-11-23', 'week'],
    ['2026-11-25', '2026-11-22', '2026-11'],
    ['2026-11-25', '2011-06-09', '2011-06'],
    // A Monday: its week has no earlier day.
    ['2026-11-23', '2026-11-22', 'yesterday'],
    ['2026-11-23', '2026-11-21', '2026-11'],
    // Across the ends of a month and a year.
    ['2026-12-02', '2026-11-30', 'week'],
    ['2026-12-02', '2026-11-29', '2026-11'],
    ['2026-01-01', '2025-12-31', 'yesterday'],
    ['2026-01-01', '2025-12-29', 'week'],
    ['2026-01-01', '', 'undated'],
  ])('today %s, %s is %s', (today, day, group) => {
    expect(groupOfDay(day, today)).toBe(group);
  });
});

test('the days of each group are those that it is made of', () => {
  for (const today of ['2026-11-25', '2026-11-23', '2026-12-02', '2026-01-01', '2024-02-29']) {
    for (let back = -3; back < 800; back += 1) {
      const day = new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10);
      const { from, to } = daysOfGroup(groupOfDay(day, today), today) ?? { from: '', to: '' };
      expect(from <= day && (to === null || day < to), `${day} seen from ${today}`).toBe(true);
    }
  }
});
