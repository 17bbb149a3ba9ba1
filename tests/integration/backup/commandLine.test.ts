import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixturesFolder, repositoryFolder, temporaryFolder } from '../../support/testApp';

const program = join(repositoryFolder, 'out', 'main', 'cli.js');

function kapok(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
}

it('backs a library up, into its own folder or a named file, and restores it beside', async () => {
  const folder = await temporaryFolder();
  const library = ['--library', join(folder, 'library'), '--json'];
  kapok('import', join(fixturesFolder, 'pages', 'verse.txt'), ...library);

  const own = kapok('backup', ...library);
  expect(own).toMatchObject({ status: 0, stderr: '' });
  expect(own.json()).toMatchObject({ articles: 1, checked: true });
  expect(existsSync(String(own.json().file))).toBe(true);

  const named = join(folder, '带走.sqlite');
  expect(kapok('backup', '--to', named, ...library).json()).toMatchObject({ file: named });
  const again = kapok('backup', '--to', named, ...library);
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/^error: /);

  const target = ['--library', join(folder, 'restored'), '--json'];
  const restored = kapok('restore', named, ...target);
  expect(restored).toMatchObject({ status: 0, stderr: '' });
  expect(restored.json()).toMatchObject({ ok: true, counts: { articles: 1 } });
  expect(kapok('doctor', ...target).json()).toMatchObject({ ok: true, counts: { articles: 1 } });

  const taken = kapok('restore', named, ...library);
  expect(taken.status).toBe(1);
  expect(taken.stderr).toMatch(/holds a library already/);
});

it('writes the whole library into one file, and makes a library of it', async () => {
  const folder = await temporaryFolder();
  const library = ['--library', join(folder, 'library'), '--json'];
  kapok('import', join(fixturesFolder, 'pages', 'verse.txt'), ...library);
  const file = join(folder, '稿库.kapok');
  const packed = kapok('handover', '--whole', '--to', file, ...library);
  expect(packed).toMatchObject({ status: 0, stderr: '' });
  expect(packed.json()).toMatchObject({ file, rows: { articles: 1, originals: 1 } });
  const refused = kapok('receive', file, ...library);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/holds a whole library/);
  const made = kapok('restore', file, '--library', join(folder, 'new'), '--json');
  expect(made.json()).toMatchObject({ ok: true, counts: { articles: 1 } });
});

it('saves what can be read of a damaged library, and says what cannot', async () => {
  const folder = await temporaryFolder();
  const place = join(folder, 'library');
  kapok('import', join(fixturesFolder, 'pages', 'verse.txt'), '--library', place);
  const file = join(place, 'library.sqlite');
  const damaged = readFileSync(file).fill(0, 0, 4_096);
  writeFileSync(file, damaged);
  expect(kapok('list', '--library', place).status).toBe(1);
  const saved = kapok('salvage', '--library', place, '--to', join(folder, 'new'), '--json');
  expect(saved.json()).toMatchObject({ isHeadless: true, counts: { articles: 1 } });
  expect(readFileSync(file).equals(damaged)).toBe(true);
  expect(kapok('doctor', '--library', join(folder, 'new')).status).toBe(0);
});

it.each([
  [['salvage', '--library', 'x'], /--to/],
  [['handover', '--whole', '--all', '--to', 'y', '--library', 'x'], /--whole/],
  [['restore', '--library', 'x'], /FILE/],
  [['backup', 'file', '--library', 'x'], /no argument/],
  [['restore', 'file', '--to', 'y', '--library', 'x'], /--to/],
])('%j is wrong usage: status 2 and a sentence', (args, message) => {
  const result = kapok(...args);
  expect(result.status).toBe(2);
  expect(result.stderr).toMatch(message);
});
