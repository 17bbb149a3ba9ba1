import { expect, test } from 'vitest';
import { isBulkDue, isDailyDue } from '../../../main/backup/whenToBackUp';

const now = new Date('2026-11-25T08:00:00.000Z');
const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * 3_600_000).toISOString();
const written = (hoursAgo: number) => now.getTime() - hoursAgo * 3_600_000;

test.each([
  ['an empty library', [], { change: 0, writtenAt: written(0) }, false],
  ['articles and no backup', [], { change: 3, writtenAt: written(0) }, true],
  ['a backup of today', [{ at: at(20), change: 3 }], { change: 9, writtenAt: written(0) }, false],
  [
    'an old backup, and changes',
    [{ at: at(30), change: 3 }],
    { change: 9, writtenAt: written(1) },
    true,
  ],
  [
    'an old backup of all there is',
    [{ at: at(30), change: 9 }],
    { change: 9, writtenAt: written(31) },
    false,
  ],
  [
    'changes that no number counts',
    [{ at: at(30), change: 9 }],
    { change: 9, writtenAt: written(2) },
    true,
  ],
  [
    'a backup dated into the future',
    [{ at: at(-99), change: 9 }],
    { change: 9, writtenAt: written(2) },
    true,
  ],
])('daily, %s: %j', (_what, backups, state, due) => {
  expect(isDailyDue(backups, { now, ...state })).toBe(due);
});

test.each([
  ['no backup', [], 3, true],
  ['the same change a moment ago', [{ at: at(0.1), change: 3 }], 3, false],
  ['another change since', [{ at: at(0.1), change: 3 }], 4, true],
  ['the same change, two hours ago', [{ at: at(2), change: 3 }], 3, true],
])('before bulk work, %s', (_what, backups, change, due) => {
  expect(isBulkDue(backups, { now, change })).toBe(due);
});
