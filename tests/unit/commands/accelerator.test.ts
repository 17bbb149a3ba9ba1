import { describe, expect, test } from 'vitest';
import { acceleratorOf, type KeyPress, parseAccelerator } from '#shared/commands/accelerator';
import { commandTable } from '#shared/commands/commandTable';

const up = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const pressed = (code: string, key: string, held: Partial<KeyPress> = {}) =>
  acceleratorOf({ ...up, code, key, ...held }, false);

describe('keys pressed together', () => {
  test.each([
    ['a letter', pressed('KeyK', 'k', { ctrlKey: true }), 'Mod+K'],
    ['a letter with Shift', pressed('KeyK', 'K', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+K'],
    [
      'a digit that Shift turns into a sign',
      pressed('Digit8', '*', { ctrlKey: true, shiftKey: true }),
      'Mod+Shift+8',
    ],
    ['a letter behind an input method', pressed('KeyB', 'Process', { ctrlKey: true }), 'Mod+B'],
    ['a sign', pressed('Period', '。', { ctrlKey: true }), 'Mod+.'],
    ['an arrow', pressed('ArrowUp', 'ArrowUp', { ctrlKey: true, altKey: true }), 'Mod+Alt+Up'],
    ['a function key alone', pressed('F11', 'F11'), 'F11'],
    ['plus', pressed('Equal', '+', { ctrlKey: true, shiftKey: true }), 'Mod+Plus'],
    ['the space bar', pressed('Space', ' ', { ctrlKey: true }), 'Mod+Space'],
    ['a keyboard that tells no places', pressed('', 'b', { ctrlKey: true }), 'Mod+B'],
    ['a modifier alone', pressed('ControlLeft', 'Control', { ctrlKey: true }), null],
    ['the Windows key', pressed('KeyL', 'l', { metaKey: true }), null],
    ['a letter alone', pressed('KeyK', 'k'), 'K'],
  ])('%s', (_what, accelerator, expected) => expect(accelerator).toBe(expected));

  test('on a Mac Mod is Command', () => {
    const press = { ...up, code: 'KeyK', key: 'k' };
    expect(acceleratorOf({ ...press, metaKey: true }, true)).toBe('Mod+K');
    expect(acceleratorOf({ ...press, ctrlKey: true }, true)).toBeNull();
  });
});

describe('written accelerators', () => {
  test.each([
    ['Shift+Mod+K', 'Mod+Shift+K'],
    ['Alt + Mod + Up', 'Mod+Alt+Up'],
    ['F12', 'F12'],
    ['Mod+Plus', 'Mod+Plus'],
    ['', null],
    ['Mod+', null],
    ['Mod+k', null],
    ['Ctrl+K', null],
    ['Mod+Mod+K', null],
    ['Mod+K+L', null],
    ['F25', null],
    ['__proto__', null],
  ])('%s reads as %s', (text, expected) => expect(parseAccelerator(text)).toBe(expected));

  test('the table writes its own in this one way', () => {
    const own = commandTable.flatMap((spec) => ('shortcut' in spec ? [spec.shortcut] : []));
    expect(own.filter((text) => parseAccelerator(text) !== text)).toEqual([]);
  });
});
