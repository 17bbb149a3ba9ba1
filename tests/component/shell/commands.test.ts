import { afterEach, describe, expect, test, vi } from 'vitest';
import { commandTable } from '#shared/commands/commandTable';
import { createClient } from '../../../renderer/bridge/client';
import { followKeys } from '../../../renderer/commands/followKeys';
import {
  followMenu,
  isCommandEnabled,
  isRunnableCommand,
  registerCommands,
  runCommand,
} from '../../../renderer/commands/runCommands';
import { chooseShortcuts } from '../../../renderer/commands/shortcutsInForce';
import { shortcutText } from '../../../renderer/commands/shortcutText';
import { createFakeBridge } from '../../support/fakeBridge';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
function offer(enabled = true) {
  const run = vi.fn();
  stops.push(registerCommands({ 'article.new': { isEnabled: () => enabled, run } }));
  return run;
}

describe('commands', () => {
  test('nobody offers one: it is out of reach and does nothing', () => {
    expect(isCommandEnabled('article.new')).toBe(false);
    expect(runCommand('article.new')).toBe(false);
  });

  test('the latest offer carries it out; taken back, the one before does', () => {
    const first = offer();
    const second = offer();
    runCommand('article.new');
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
    stops.pop()?.();
    runCommand('article.new');
    expect(first).toHaveBeenCalledOnce();
  });

  test('a disabled one is not run', () => {
    const run = offer(false);
    expect(runCommand('article.new')).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });

  test('the menu runs them by name; roles are the system’s', () => {
    const run = offer();
    const bridge = createFakeBridge({});
    stops.push(followMenu(createClient(bridge)));
    bridge.emit('menu.chosen', { commandId: 'article.new' });
    bridge.emit('menu.chosen', { commandId: 'edit.copy' });
    bridge.emit('menu.chosen', { commandId: 'of.a.newer.menu' });
    expect(run).toHaveBeenCalledOnce();
    expect(isRunnableCommand('edit.copy')).toBe(false);
  });
});

describe('keys pressed in the window', () => {
  const press = (more: KeyboardEventInit = {}) => {
    const init = { key: 'n', code: 'KeyN', ctrlKey: true, bubbles: true, cancelable: true };
    const event = new KeyboardEvent('keydown', { ...init, ...more });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };

  test('run the command that has them, and do not go on to the menu', () => {
    const run = offer();
    stops.push(followKeys());
    expect(press()).toBe(true);
    expect(run).toHaveBeenCalledOnce();
  });

  test('follow the user’s choice', () => {
    const run = offer();
    stops.push(followKeys(), () => chooseShortcuts({}));
    chooseShortcuts({ 'article.new': 'F9' });
    expect(press()).toBe(false);
    expect(press({ key: 'F9', code: 'F9', ctrlKey: false })).toBe(true);
    expect(run).toHaveBeenCalledOnce();
  });

  test('are left to what took them, to an input method, and to the system where the command is out of reach', () => {
    const run = offer(false);
    stops.push(followKeys());
    expect(press()).toBe(false);
    expect(press({ isComposing: true })).toBe(false);
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', take, { once: true });
    press();
    expect(run).not.toHaveBeenCalled();
  });
});

describe('shortcuts', () => {
  test.each([
    ['article.import', 'Ctrl+Shift+O', '⇧⌘O'],
    ['format.sectionUp', 'Ctrl+Alt+↑', '⌥⌘↑'],
    ['view.preview', 'Ctrl+Alt+P', '⌥⌘P'],
    ['view.zoomIn', 'Ctrl++', '⌘+'],
    ['view.fullScreen', 'F11', 'F11'],
    ['article.trash', undefined, undefined],
  ] as const)('%s', (id, other, mac) => {
    expect([shortcutText(id, false), shortcutText(id, true)]).toEqual([other, mac]);
  });

  test('no two commands share one', () => {
    const keys = commandTable.flatMap((spec) => ('shortcut' in spec ? [spec.shortcut] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
