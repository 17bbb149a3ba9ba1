import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '#shared/domain/settings';
import { openSettings } from '../../../main/settings/settingsFile';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kapok-settings-'));
  path = join(folder, 'settings.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const now = new Date('2026-07-12T00:00:00Z');
const log: string[] = [];
const deps = {
  clock: { now: () => now },
  logger: {
    info: () => undefined,
    warn: () => undefined,
    error: (message: string) => void log.push(message),
  },
};
const stored = () => JSON.parse(readFileSync(path, 'utf8')) as Settings;

beforeEach(() => {
  log.length = 0;
});

describe('openSettings', () => {
  test('a missing file gives the defaults and writes nothing', async () => {
    expect((await openSettings(path, deps)).get()).toEqual(defaultSettings);
    expect(readdirSync(folder)).toEqual([]);
    expect(log).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['half a file', '{"language":"en","the'],
    ['NUL bytes', '\0\0\0\0'],
    ['a value that is none', '{"theme":"sepia"}'],
    ['a pane that is no pane', '{"panes":[]}'],
  ])('%s is set aside whole, reported, and the defaults take its place', async (_what, text) => {
    writeFileSync(path, text);
    expect((await openSettings(path, deps)).get()).toEqual(defaultSettings);
    expect(readdirSync(folder)).toEqual([`settings.json.damaged-${now.getTime()}`]);
    expect(readFileSync(join(folder, `settings.json.damaged-${now.getTime()}`), 'utf8')).toBe(text);
    expect(log).toHaveLength(1);
  });

  test.each([
    ['keys of a newer version', '{"language":"en","sidebar":"wide"}'],
    ['the name of a prototype', '{"language":"en","__proto__":{"theme":"dark"}}'],
    ['a file of an older version that lacks keys', '{"language":"en"}'],
  ])('%s change nothing else', async (_what, text) => {
    writeFileSync(path, text);
    const settings = await openSettings(path, deps);
    expect(settings.get()).toEqual({ ...defaultSettings, language: 'en' });
    expect(log).toEqual([]);
  });

  test('a file of the first version still opens, with what came later as it is by default', async () => {
    const old = {
      language: 'en',
      theme: 'dark',
      panes: { list: false, side: true, layout: { list: 22.5 } },
      lastArticleId: 'abcdef',
    };
    writeFileSync(path, JSON.stringify(old));
    expect((await openSettings(path, deps)).get()).toEqual({
      ...defaultSettings,
      ...old,
      panes: { ...old.panes, split: false, tab: 'preview' },
    });
    expect(log).toEqual([]);
  });

  test.each([
    ['text', '"Ctrl+S"', {}],
    ['a list', '["Mod+S"]', {}],
    [
      'entries that are none',
      '{"article.save":7,"view.list":null}',
      { 'article.save': '', 'view.list': null },
    ],
    [
      'keys without end',
      JSON.stringify({ 'article.save': 'Mod+'.repeat(40) }),
      { 'article.save': '' },
    ],
  ])('shortcuts that are %s cost no other setting', async (_what, shortcuts, read) => {
    writeFileSync(path, `{"language":"en","shortcuts":${shortcuts}}`);
    const settings = (await openSettings(path, deps)).get();
    expect(settings).toEqual({ ...defaultSettings, language: 'en', shortcuts: read });
    expect(log).toEqual([]);
  });

  test.each(['null', '7', '"en"', '[]', 'true'])(
    'a file that holds %s is damaged, too',
    async (text) => {
      writeFileSync(path, text);
      expect((await openSettings(path, deps)).get()).toEqual(defaultSettings);
      expect(log).toHaveLength(1);
    },
  );

  test('a folder in the file’s place is an error, not the defaults over it', async () => {
    await expect(openSettings(folder, deps)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('update', () => {
  test('stores the change and keeps the rest', async () => {
    const settings = await openSettings(path, deps);
    expect(await settings.update({ theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(stored()).toEqual({ ...defaultSettings, theme: 'dark' });
    expect((await openSettings(path, deps)).get().theme).toBe('dark');
  });

  test('what is undefined stays, what is null is stored', async () => {
    const settings = await openSettings(path, deps);
    await settings.update({ lastArticleId: 'abcdef', language: 'en' });
    await settings.update({ language: undefined, lastArticleId: null });
    expect(stored()).toMatchObject({ language: 'en', lastArticleId: null });
  });

  test('many at once all hold, and the file is whole at the end', async () => {
    const settings = await openSettings(path, deps);
    await Promise.all([
      settings.update({ language: 'en' }),
      settings.update({ theme: 'dark' }),
      settings.update({ lastArticleId: 'abcdef' }),
      ...Array.from({ length: 30 }, (_, index) =>
        settings.update({
          panes: { list: true, side: false, layout: { list: index }, split: false, tab: 'preview' },
        }),
      ),
    ]);
    const expected = {
      ...defaultSettings,
      language: 'en',
      theme: 'dark',
      lastArticleId: 'abcdef',
      panes: { list: true, side: false, layout: { list: 29 }, split: false, tab: 'preview' },
      authorName: '',
    };
    expect(settings.get()).toEqual(expected);
    expect(stored()).toEqual(expected);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('a value that is none is refused and nothing is stored', async () => {
    const settings = await openSettings(path, deps);
    await expect(settings.update({ theme: 'sepia' as never })).rejects.toThrow();
    expect(settings.get()).toEqual(defaultSettings);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a write that fails is told, and does not stop the next', async () => {
    const settings = await openSettings(path, deps);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    await expect(settings.update({ theme: 'dark' })).rejects.toMatchObject({ code: 'unavailable' });
    rmSync(folder);
    mkdirSync(folder);
    await settings.update({ language: 'en' });
    expect(stored().language).toBe('en');
  });

  test('without a file they live in memory', async () => {
    const settings = await openSettings(null, deps);
    await settings.update({ language: 'en' });
    expect(settings.get().language).toBe('en');
  });

  test('what was changed last is on the disk when the file has settled, and a failed write holds nobody', async () => {
    const settings = await openSettings(path, deps);
    const updates = [settings.update({ language: 'en' }), settings.update({ theme: 'dark' })];
    await settings.settled();
    expect(stored()).toMatchObject({ language: 'en', theme: 'dark' });
    await Promise.all(updates);
    rmSync(folder, { recursive: true });
    const refused = expect(settings.update({ theme: 'light' })).rejects.toThrow();
    await settings.settled();
    await refused;
  });
});
