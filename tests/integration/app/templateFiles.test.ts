import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '#shared/domain/limits';
import { bothSay, profileOf } from '../../support/profiles';
import { slot, template } from '../../support/templates';
import { openTestApp, temporaryFolder } from '../../support/testApp';

/** What importing a file of this content comes to. */
async function imported(content: string | Uint8Array) {
  const folder = await temporaryFolder();
  const file = join(folder, '模板.json');
  await writeFile(file, content);
  const app = await openTestApp(folder, { pickTemplates: [file] });
  const before = await app.ask('templates.list', null);
  const reports = await app.ask('templates.importFiles', null);
  const after = await app.ask('templates.list', null);
  await app.dispose();
  return { report: reports[0], added: after.length - before.length };
}

describe('a template file is refused with the reason, and nothing is stored', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'templateNotJson'],
    ['broken off', '{"form": 2,\n"id": "wa', 'templateNotJson'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80]), 'templateNotText'],
    ['too large', new Uint8Array(limits.templateBytes + 1), 'templateTooLarge'],
    ['another JSON', '{"name": "别的"}', 'templateBroken'],
  ])('%s', async (_what, content, reason) => {
    const { report, added } = await imported(content);
    expect(report).toMatchObject({ kind: 'refused', fileName: '模板.json', reason });
    expect(added).toBe(0);
  });

  test('with the line that cannot be read', async () => {
    const { report } = await imported('{\n  "form": 2,\n  "id" "water"\n}\n');
    expect(report).toMatchObject({ reason: 'templateNotJson', details: { line: 3 } });
  });

  test('with each wrong place', async () => {
    const bad = template({ sections: [slot('a'), slot('b', { label: '民生服务篇' })] });
    const text = JSON.stringify(bad).replace(
      '"characters":null,"starter":[{"kind":"paragraph","text":""}],"lock":{"label":false,"place":false}}]',
      '"characters":{"min":9,"max":3},"starter":[{"kind":"paragraph","text":""}],"lock":{"label":false,"place":false}}]',
    );
    const { report } = await imported(text);
    expect(report).toMatchObject({
      reason: 'templateBroken',
      problems: [
        {
          path: 'sections.1.characters.max',
          section: 2,
          label: bothSay('民生服务篇'),
          rule: 'minOverMax',
          values: { min: 9, max: 3 },
        },
      ],
    });
  });
});

test('a template goes out as a file and comes into another library the same', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, '水利.kapok-template.json');
  const app = await openTestApp(folder, { placeTemplate: file });
  const level = { from: 'custom', id: 'level', type: 'choice', required: true, width: 'half' };
  const options = ['市级', '县级'].map((value) => ({ value, label: bothSay(value) }));
  const { version: _version, ...body } = template({
    sections: [slot('a'), slot('b')],
    profile: profileOf(
      { ...level, label: bothSay('级别'), hint: bothSay('看落款'), options },
      { from: 'metadata', id: 'summary', type: 'longText', limits: { least: 9 }, extract: 'none' },
    ),
    metadataDefaults: { urgency: 4, custom: { level: '市级' } },
  });
  const saved = await app.ask('templates.save', { template: body, baseVersion: null });
  const stored = await app.ask('templates.get', saved);
  expect(await app.ask('templates.exportFile', saved)).toEqual({
    fileName: '水利.kapok-template.json',
  });
  await app.dispose();

  const other = await openTestApp(await temporaryFolder(), { pickTemplates: [file, file] });
  const reports = await other.ask('templates.importFiles', null);
  expect(reports.map(({ kind }) => kind)).toEqual(['added', 'known']);
  expect(await other.ask('templates.get', saved)).toEqual(stored);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(stored);
  await other.dispose();
});

test('a new article holds the newest version of its template, and keeps it when the template moves on', async () => {
  const app = await openTestApp(await temporaryFolder());
  const [record] = await app.ask('templates.list', null);
  const shipped = record?.template;
  if (shipped == null) throw new Error('templates are brought along');
  const { version: _version, ...body } = shipped;
  const kind = '本报体裁';
  const saved = await app.ask('templates.save', {
    template: { ...body, kind },
    baseVersion: shipped.version,
  });
  const { id } = await app.ask('articles.create', { templateId: shipped.id });
  const { content } = await app.ask('articles.get', { id });
  expect(content?.template).toEqual(saved);
  await app.ask('templates.restoreShipped', { id: shipped.id });
  expect((await app.ask('templates.get', saved)).kind).toBe(kind);
  await app.ask('templates.trash', { id: shipped.id });
  expect((await app.ask('templates.get', saved)).kind).toBe(kind);
  await app.dispose();
});

test('an article whose template is not in the library cannot be made', async () => {
  const app = await openTestApp(await temporaryFolder());
  const reply = await app.call('articles.create', { templateId: 'nowhere' });
  expect(reply).toMatchObject({ ok: false, error: { reason: 'templateMissing' } });
  await app.dispose();
});
