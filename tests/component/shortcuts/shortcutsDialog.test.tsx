import { screen, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useCall } from '../../../renderer/bridge/queries';
import { chooseShortcuts } from '../../../renderer/commands/shortcutsInForce';
import { ShortcutsDialog } from '../../../renderer/features/shortcuts';
import { createFakeNewsroom } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

afterEach(() => void chooseShortcuts({}));

function Part({ onClose }: { readonly onClose: () => void }) {
  const choices = useCall('settings.get', null).data?.shortcuts;
  useEffect(() => void (choices && chooseShortcuts(choices)), [choices]);
  return choices === undefined ? null : <ShortcutsDialog choices={choices} onClose={onClose} />;
}

async function start() {
  const { newsroom, bridge } = createFakeNewsroom([]);
  const onClose = vi.fn();
  const { user } = renderPart(<Part onClose={onClose} />, bridge);
  await screen.findByRole('dialog', { name: '快捷键' });
  const row = (name: string) => screen.getByText(name, { selector: '.shortcutName' }).closest('li');
  const keysOf = (name: string) => row(name)?.querySelector('kbd')?.textContent;
  const record = (name: string) =>
    user.click(screen.getByRole('button', { name: `改“${name}”的快捷键` }));
  return { newsroom, onClose, user, row, keysOf, record };
}

describe('the shortcuts dialog', () => {
  test('takes the keys that are pressed, and they hold at once', async () => {
    const { user, record, keysOf, newsroom } = await start();
    await record('加粗');
    await user.keyboard('{Control>}{Shift>}j{/Shift}{/Control}');
    await waitFor(() => expect(keysOf('加粗')).toBe('Ctrl+Shift+J'));
    expect(newsroom.settings.shortcuts).toEqual({ 'format.bold': 'Mod+Shift+J' });
  });

  test('says which command has the keys, and takes them only when told to', async () => {
    const { user, record, keysOf } = await start();
    await record('移到回收站');
    await user.keyboard('{Control>}e{/Control}');
    const notice = screen.getByRole('alert');
    expect(notice.textContent).toContain('Ctrl+E 现在是“导出…”的快捷键。');
    await user.click(within(notice).getByRole('button', { name: '取消' }));
    expect(keysOf('导出…')).toBe('Ctrl+E');
    await record('移到回收站');
    await user.keyboard('{Control>}e{/Control}');
    await user.click(screen.getByRole('button', { name: '替换' }));
    await waitFor(() => expect(keysOf('移到回收站')).toBe('Ctrl+E'));
    expect(keysOf('导出…')).toBe('无');
  });

  test.each([
    ['a letter alone', 'j', 'J 会和打字混在一起'],
    ['the system’s keys', '{Control>}c{/Control}', 'Ctrl+C 已由系统'],
    ['the caret’s keys', '{Control>}{ArrowLeft}{/Control}', 'Ctrl+← 用来移动光标'],
  ])('refuses %s and says why', async (_what, keys, text) => {
    const { user, record, newsroom } = await start();
    await record('加粗');
    await user.keyboard(keys);
    expect(screen.getByRole('alert').textContent).toContain(text);
    expect(newsroom.settings.shortcuts).toEqual({});
  });

  test('Escape keeps the keys and the dialog; Backspace takes the keys away', async () => {
    const { user, record, keysOf, onClose } = await start();
    await record('加粗');
    expect(screen.getByText('请按新的组合键…')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(keysOf('加粗')).toBe('Ctrl+B');
    expect(onClose).not.toHaveBeenCalled();
    await record('加粗');
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(keysOf('加粗')).toBe('无'));
  });

  test('gives one command its own keys back, or all of them', async () => {
    const { user, record, keysOf, newsroom } = await start();
    await record('加粗');
    await user.keyboard('{F9}');
    await waitFor(() => expect(keysOf('加粗')).toBe('F9'));
    await user.click(screen.getByRole('button', { name: '恢复“加粗”的快捷键' }));
    await waitFor(() => expect(keysOf('加粗')).toBe('Ctrl+B'));
    await record('斜体');
    await user.keyboard('{F9}');
    await waitFor(() => expect(keysOf('斜体')).toBe('F9'));
    await user.click(screen.getByRole('button', { name: '全部恢复' }));
    await waitFor(() => expect(keysOf('斜体')).toBe('Ctrl+I'));
    expect(newsroom.settings.shortcuts).toEqual({});
  });

  test('shows the system’s own as fixed', async () => {
    const { row } = await start();
    expect(row('复制')?.textContent).toBe('复制Ctrl+C固定');
    expect(screen.queryByRole('button', { name: '改“复制”的快捷键' })).toBeNull();
  });

  test('is searched by name and by keys', async () => {
    const { user } = await start();
    await user.type(screen.getByRole('searchbox'), 'ctrl+shift+s');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '插入篇目Ctrl+Shift+S',
    ]);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), '没有');
    expect(screen.getByText('没有找到“没有”。')).toBeTruthy();
  });
});
