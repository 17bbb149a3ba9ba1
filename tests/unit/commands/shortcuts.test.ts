import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandTable } from '#shared/commands/commandTable';
import {
  commandWith,
  defaultShortcut,
  isFixedShortcut,
  resolveShortcuts,
  type ShortcutChoices,
  shortcutProblem,
  withShortcut,
} from '#shared/commands/shortcuts';

const keysOf = (choices: ShortcutChoices) => resolveShortcuts(choices).shortcuts;

describe('the shortcuts in force', () => {
  test('are the table’s own where nothing was chosen, and all of those may be chosen', () => {
    const own = commandTable.flatMap((spec) =>
      'shortcut' in spec ? [[spec.id, spec.shortcut] as const] : [],
    );
    expect(keysOf({})).toEqual(new Map(own));
    const free = own.filter(([id]) => !isFixedShortcut(id));
    expect(free.filter(([, keys]) => shortcutProblem(keys) !== null)).toEqual([]);
  });

  test('a choice takes the keys from the command that had them', () => {
    const shortcuts = keysOf({ 'article.trash': 'Mod+E' });
    expect(shortcuts.get('article.trash')).toBe('Mod+E');
    expect(shortcuts.get('article.export')).toBeUndefined();
    expect(commandWith(shortcuts, 'Mod+E')).toBe('article.trash');
  });

  test('null takes a command’s keys away', () => {
    expect(keysOf({ 'article.save': null }).get('article.save')).toBeUndefined();
  });

  test('two commands may change places', () => {
    const shortcuts = keysOf({ 'format.bold': 'Mod+I', 'format.italic': 'Mod+B' });
    expect([shortcuts.get('format.bold'), shortcuts.get('format.italic')]).toEqual([
      'Mod+I',
      'Mod+B',
    ]);
  });

  test.each([
    ['a command of another version', { 'article.fly': 'Mod+J' }, ['article.fly']],
    ['a name of every object', { toString: 'Mod+J' }, ['toString']],
    ['keys that are none', { 'article.save': 'Ctrl-S' }, ['article.save']],
    ['a letter alone', { 'article.save': 'S' }, ['article.save']],
    ['the system’s keys', { 'article.save': 'Mod+C' }, ['article.save']],
    ['a command whose keys are fixed', { 'edit.copy': 'Mod+J' }, ['edit.copy']],
    [
      'the keys of the choice before it',
      { 'article.new': 'F9', 'article.save': 'F9' },
      ['article.save'],
    ],
  ])('%s are left out and named', (_what, choices, dropped) => {
    expect(resolveShortcuts(choices).dropped).toEqual(dropped);
    expect(keysOf(choices).get('edit.copy')).toBe('Mod+C');
  });

  test('a choice that is left out leaves the command its own keys', () => {
    expect(keysOf({ 'article.save': 'S' }).get('article.save')).toBe('Mod+S');
  });
});

describe('keys that may not be chosen', () => {
  test.each([
    ['K', 'needsModifier'],
    ['Shift+K', 'needsModifier'],
    ['Alt+K', 'needsModifier'],
    ['Mod+C', 'reserved'],
    ['Mod+Z', 'reserved'],
    ['Mod+Space', 'reserved'],
    ['Mod+.', 'reserved'],
    ['F11', 'reserved'],
    ['Mod+Left', 'editing'],
    ['Shift+Home', 'editing'],
    ['Enter', 'editing'],
    ['F9', null],
    ['Shift+F9', null],
    ['Mod+J', null],
    ['Mod+Alt+Up', null],
  ])('%s: %s', (keys, problem) => expect(shortcutProblem(keys)).toBe(problem));
});

describe('giving a command other keys', () => {
  test('takes them from who had them', () => {
    expect(withShortcut({}, 'article.trash', 'Mod+E')).toEqual({
      'article.trash': 'Mod+E',
      'article.export': null,
    });
  });

  test('its own keys again leave no choice behind', () => {
    const choices = withShortcut({}, 'article.save', 'F9');
    expect(withShortcut(choices, 'article.save', defaultShortcut('article.save'))).toEqual({});
  });
});

describe('whatever stands in the settings', () => {
  const ids = commandTable.map(({ id }) => id);
  const keys = fc.oneof(
    fc.constantFrom(null, '', 'Mod+S', 'Mod+B', 'Mod+C', 'F9', 'Shift+Mod+K', 'Mod+Shift+K', 'Q'),
    fc.string({ maxLength: 12 }),
  );
  const choices = fc.dictionary(fc.oneof(fc.constantFrom<string>(...ids), fc.string()), keys);

  test('no accelerator ever runs two commands, and fixed keys stay', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const shortcuts = keysOf(chosen);
        expect(new Set(shortcuts.values()).size).toBe(shortcuts.size);
        for (const id of ids.filter(isFixedShortcut)) {
          expect(shortcuts.get(id) ?? null).toBe(defaultShortcut(id));
        }
      }),
    );
  });

  test('what the desk writes is taken whole when it is read', () => {
    const edits = fc.array(
      fc.tuple(
        fc.constantFrom(...ids.filter((id) => !isFixedShortcut(id))),
        fc.constantFrom(null, 'Mod+S', 'Mod+B', 'F9', 'F10', 'Mod+Shift+K', 'Mod+J'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(edits, (made) => {
        let chosen: ShortcutChoices = {};
        for (const [id, accelerator] of made) {
          chosen = withShortcut(chosen, id, accelerator);
          const { shortcuts, dropped } = resolveShortcuts(chosen);
          expect(dropped).toEqual([]);
          expect(shortcuts.get(id) ?? null).toBe(accelerator);
        }
      }),
    );
  });
});
