import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixturesFolder, repositoryFolder, temporaryFolder } from '../../support/testApp';

const program = join(repositoryFolder, 'out', 'main', 'cli.js');
const page = (name: string) => join(fixturesFolder, 'pages', name);
const bad = (name: string) => join(fixturesFolder, 'bad', name);

function kapok(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as unknown };
}

it('imports, lists, shows, exports and examines a library, with standard output as JSON alone', async () => {
  const folder = await temporaryFolder();
  const library = ['--library', join(folder, 'library'), '--json'];
  const imported = kapok('import', page('chronicle.txt'), page('verse.txt'), ...library);
  expect(imported).toMatchObject({ status: 0, stderr: '' });
  const rows = imported.json() as { file: string; ok: boolean; articleId: string; title: string }[];
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ file: page('chronicle.txt'), ok: true, warnings: [] });

  const listed = kapok('list', ...library).json() as { id: string }[];
  expect(listed.map(({ id }) => id).sort()).toEqual(rows.map(({ articleId }) => articleId).sort());

  const id = rows[0]?.articleId ?? '';
  const shown = kapok('show', id, ...library).json() as Record<string, unknown>;
  expect(shown).toMatchObject({ id, revision: 1, status: 'draft', template: null });
  const keys = ['headline', 'metadata', 'lead', 'sections', 'furniture', 'counts', 'body'];
  for (const key of keys) expect(shown).toHaveProperty(key);

  const out = join(folder, 'out');
  const exported = kapok('export', id, '--format', 'portal-text', '--out', out, ...library);
  expect(exported.status).toBe(0);
  const [done] = exported.json() as { ok: boolean; files: string[]; losses: unknown[] }[];
  expect(done).toMatchObject({ articleId: id, format: 'portal-text', ok: true, losses: [] });
  const written = await readFile(done?.files[0] ?? '');
  expect(written.equals(await readFile(page('chronicle.txt')))).toBe(true);

  const after = kapok('show', id, ...library).json() as Record<string, unknown>;
  expect(after).toMatchObject({
    status: 'exported',
    workflow: {
      published: true,
      signOffs: [],
      exports: [{ format: 'portal-text', folder: 'out' }],
    },
  });

  const all = kapok('export', '--all', '--format', 'portal-html', '--out', out, ...library);
  expect((all.json() as unknown[]).length).toBe(2);

  const doctor = kapok('doctor', ...library);
  expect(doctor).toMatchObject({ status: 0 });
  expect(doctor.json()).toMatchObject({
    ok: true,
    counts: { articles: 2, captures: 2, originals: 2 },
  });
});

it('one bad file ends with 1 and an error sentence, and the good one is stored', async () => {
  const library = ['--library', join(await temporaryFolder(), 'library'), '--json'];
  const result = kapok('import', bad('binary.bin'), page('verse.txt'), ...library);
  expect(result.status).toBe(1);
  expect(result.stderr).toMatch(/^error: .*binary\.bin/m);
  const rows = result.json() as { ok: boolean; error?: { message: string } }[];
  expect(rows.map(({ ok }) => ok)).toEqual([false, true]);
  expect(rows[0]?.error?.message).toMatch(/picture/);
});

it('an unknown article fails for itself alone', async () => {
  const folder = await temporaryFolder();
  const library = ['--library', join(folder, 'library'), '--json'];
  const [row] = kapok('import', page('verse.txt'), ...library).json() as { articleId: string }[];
  const unknown = '00000000-0000-4000-8000-000000000000';
  const out = ['--format', 'markdown', '--out', join(folder, 'out')];
  const result = kapok('export', unknown, row?.articleId ?? '', ...out, ...library);
  expect(result.status).toBe(1);
  const rows = result.json() as { ok: boolean }[];
  expect(rows.map(({ ok }) => ok)).toEqual([false, true]);
  expect(kapok('show', unknown, ...library).status).toBe(1);
});

it.each([
  [[], /no command/],
  [['fly'], /unknown command/],
  [['list'], /--library/],
  [['import', '--library', 'x'], /FILE/],
  [
    ['export', '--all', '--format', 'docm', '--out', 'o', '--library', 'x'],
    /portal-html, portal-text, markdown/,
  ],
  [['export', 'a', '--all', '--format', 'markdown', '--out', 'o', '--library', 'x'], /--all/],
  [['list', '--library', 'x', '--wings'], /wings/],
])('%j is wrong usage: status 2 and a sentence', (args, message) => {
  const result = kapok(...args);
  expect(result.status).toBe(2);
  expect(result.stdout).toBe('');
  expect(result.stderr).toMatch(/^error: /);
  expect(result.stderr).toMatch(message);
});

it('a library that is not there is said so, and none is made', async () => {
  const missing = join(await temporaryFolder(), 'nowhere');
  const result = kapok('list', '--library', missing);
  expect(result).toMatchObject({ status: 1, stdout: '' });
  expect(result.stderr).toMatch(/^error: /);
});

it('hands articles over in a file, and takes them into another library', async () => {
  const folder = await temporaryFolder();
  const [here, there] = ['here', 'there'].map((name) => [
    '--library',
    join(folder, name),
    '--json',
  ]);
  const file = join(folder, '移交.kapok');
  const [row] = kapok('import', page('chronicle.txt'), ...(here ?? [])).json() as {
    articleId: string;
  }[];
  const id = row?.articleId ?? '';
  const sent = kapok('handover', id, '--to', file, '--note', '请编', ...(here ?? []));
  expect(sent).toMatchObject({ status: 0, stderr: '' });
  expect(sent.json()).toMatchObject({ file, articles: [{ id, revision: 1 }] });

  // The first command on a new library makes it.
  expect(kapok('import', page('verse.txt'), ...(there ?? [])).status).toBe(0);
  const received = kapok('receive', file, ...(there ?? []));
  expect(received).toMatchObject({ status: 0, stderr: '' });
  expect(received.json()).toMatchObject({
    note: '请编',
    arrivals: [{ articleId: id, kind: 'added' }],
  });
  expect(kapok('receive', file, ...(there ?? [])).json()).toMatchObject({
    arrivals: [{ articleId: id, kind: 'known' }],
  });
  expect(kapok('show', id, ...(there ?? [])).json()).toMatchObject({ id, revision: 1 });

  await writeFile(file, (await readFile(file)).subarray(0, -10));
  const cut = kapok('receive', file, ...(there ?? []));
  expect(cut.status).toBe(1);
  expect(cut.stderr).toContain('damaged');
});
