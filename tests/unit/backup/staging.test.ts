import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeStaging } from '../../../main/backup/staging';
import { tempFolder } from '../../support/library';

const dead = 999_999_999;

test('two works of one process have a folder each', () => {
  const folder = tempFolder();
  const made = [makeStaging(folder, 'restore'), makeStaging(folder, 'restore')];
  expect(readdirSync(folder).sort()).toEqual(made.map((place) => basename(place)).sort());
});

test('what a process of this machine left when it ended goes at once', () => {
  const folder = tempFolder();
  const mine = basename(makeStaging(folder, 'restore'));
  mkdirSync(join(folder, mine.replace(`-${process.pid}-`, `-${dead}-`)));
  const next = basename(makeStaging(folder, 'restore'));
  expect(readdirSync(folder).sort()).toEqual([mine, next].sort());
});

test('what another machine makes in a shared folder stays for a day', () => {
  const folder = tempFolder();
  const old = ['.kapok-restore-999999999', '.kapok-whole-00000000-999999999-0a1b2c3d'];
  const kept = '.kapok-mine';
  const young = '.kapok-salvage-00000000-999999999-0a1b2c3d';
  for (const name of [...old, kept, young]) mkdirSync(join(folder, name));
  const before = new Date(Date.now() - 2 * 86_400_000);
  for (const name of [...old, kept]) utimesSync(join(folder, name), before, before);
  const made = basename(makeStaging(folder, 'restore'));
  expect(readdirSync(folder).sort()).toEqual([kept, young, made].sort());
});
