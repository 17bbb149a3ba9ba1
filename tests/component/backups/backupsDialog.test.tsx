import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type Backup, type BackupState, defaultBackupRule } from '#shared/domain/backup';
import { AppError } from '#shared/domain/errors';
import type { MadeLibrary } from '#shared/domain/libraryPlace';
import type { MadeSoFar, Making } from '#shared/domain/making';
import { BackupStatus, BackupsDialog, SalvageDialog } from '../../../renderer/features/backups';
import { createFakeBridge, type FakeAnswers } from '../../support/fakeBridge';
import { renderPart } from '../../support/renderDesk';

const backup: Backup = {
  id: 'library-20260302T020000000Z-daily-a128-c9.sqlite',
  at: '2026-03-02T02:00:00.000Z',
  reason: 'daily',
  bytes: 12_400_000,
  articles: 128,
  change: 9,
  checked: true,
  place: 'library',
};
const calm: BackupState = {
  backups: [backup],
  running: false,
  progress: null,
  failure: null,
  copyFolder: null,
  copyFailure: null,
  rule: defaultBackupRule,
};
const refusal = (reason: string) => new AppError('unavailable', { reason }).toData();

function show(state: Partial<BackupState> = {}, answers: FakeAnswers = {}) {
  const now = { ...calm, ...state };
  const bridge = createFakeBridge({ 'backups.state': () => now, ...answers });
  return { bridge, ...renderPart(<BackupsDialog onClose={() => undefined} />, bridge) };
}

test('a backup says when, why, how much and where', async () => {
  show({ backups: [{ ...backup, place: 'both' }] });
  const row = (await screen.findByText('每日')).closest('tr');
  expect(row?.textContent).toMatch(/^2026年3月2日.*每日128 篇12\.4 MB两处都有恢复…$/);
});

test('without a backup the dialog says that one will come', async () => {
  show({ backups: [] });
  expect(await screen.findByText(/还没有备份过/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('one is made now, with its progress, and told', async () => {
  let finish: (made: Backup) => void = () => undefined;
  const { user, bridge } = show(
    {},
    { 'backups.make': () => new Promise<Backup>((resolve) => (finish = resolve)) },
  );
  await user.click(await screen.findByRole('button', { name: '现在备份' }));
  expect(await screen.findByRole('progressbar')).toBeTruthy();
  expect(screen.getByRole('button', { name: '现在备份' })).toHaveProperty('disabled', true);
  await act(async () => finish(backup));
  expect(await screen.findByText('备份好了，共 128 篇稿件')).toBeTruthy();
  expect(bridge.callsOf('backups.make')).toHaveLength(1);
});

test('a failed backup stands in words with what to do, in the dialog and in the status bar', async () => {
  show({ failure: refusal('backupFolder') });
  expect((await screen.findByRole('alert')).textContent).toMatch(/写不进去.*检查磁盘是否接好/);
  expect(screen.getByRole('button', { name: '再备份一次' })).toBeTruthy();
  const bridge = createFakeBridge({
    'backups.state': () => ({ ...calm, copyFailure: refusal('copyMissing') }),
  });
  renderPart(<BackupStatus />, bridge);
  expect(await screen.findByText('第二处备份没有写成')).toBeTruthy();
});

test('a second folder is chosen, told and given up', async () => {
  const { user, bridge } = show({}, { 'backups.chooseCopyFolder': () => ({ name: '移动硬盘' }) });
  await user.click(await screen.findByRole('button', { name: '选文件夹…' }));
  expect(await screen.findByText('以后的备份也会存到“移动硬盘”')).toBeTruthy();
  expect(bridge.callsOf('backups.chooseCopyFolder')).toHaveLength(1);
});

test('the rule stands in words and is changed within its bounds', async () => {
  const { user, bridge } = show({}, { 'backups.setRule': () => null });
  expect(await screen.findByText(/最近 7 天每天留一份，8 周每周留一份.*不超过 20 GB/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '更改…' }));
  await user.click(screen.getByRole('combobox', { name: '每天一份，留' }));
  await user.click(await screen.findByRole('option', { name: '31 天' }));
  expect(bridge.callsOf('backups.setRule')).toEqual([{ ...defaultBackupRule, days: 31 }]);
});

const made: MadeLibrary = {
  id: '0123456789abcdef',
  name: '恢复的稿库',
  articles: 128,
  trashed: 0,
  revisions: 900,
  media: 3,
  recoveries: 0,
  newest: [{ title: '江风入巷', updatedAt: '2026-03-01T02:00:00.000Z' }],
  faults: 0,
};

test('a backup becomes a new library that shows what is in it before it is opened', async () => {
  const { user, bridge } = show(
    {},
    { 'backups.restore': () => made, 'libraries.open': () => null },
  );
  await user.click(await screen.findByRole('button', { name: /^恢复 .* 的备份$/ }));
  await user.click(await screen.findByRole('button', { name: '选新文件夹并恢复…' }));
  const dialog = await screen.findByRole('dialog', { name: '恢复好了：恢复的稿库' });
  expect(within(dialog).getByText('稿件 128 篇')).toBeTruthy();
  expect(within(dialog).getByText('江风入巷')).toBeTruthy();
  expect(within(dialog).queryByText(/回收站/)).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: '打开这个稿库' }));
  expect(bridge.callsOf('backups.restore')).toEqual([{ id: backup.id }]);
  expect(bridge.callsOf('libraries.open')).toEqual([{ id: made.id }]);
});

test('a restoration that runs is not left: nobody would be told what it made', async () => {
  let finish: (made: MadeLibrary) => void = () => undefined;
  const { user } = show(
    {},
    { 'backups.restore': () => new Promise<MadeLibrary>((resolve) => (finish = resolve)) },
  );
  await user.click(await screen.findByRole('button', { name: /^恢复 .* 的备份$/ }));
  await user.click(await screen.findByRole('button', { name: '选新文件夹并恢复…' }));
  await user.keyboard('{Escape}');
  await act(async () => finish(made));
  expect(await screen.findByRole('dialog', { name: '恢复好了：恢复的稿库' })).toBeTruthy();
});

test('nor is a salvage that runs, until it is refused', async () => {
  let fail: (error: AppError) => void = () => undefined;
  const bridge = createFakeBridge({
    'libraries.salvage': () => new Promise<never>((_, reject) => (fail = reject)),
  });
  const onClose = vi.fn();
  const { user } = renderPart(<SalvageDialog onClose={onClose} />, bridge);
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '选新文件夹并抢救…' }));
  expect(bridge.callsOf('libraries.salvage')).toHaveLength(1);
  await user.keyboard('{Escape}');
  await user.click(within(dialog).getByRole('button', { name: '关闭' }));
  expect(onClose).not.toHaveBeenCalled();
  await act(async () => fail(new AppError('unavailable')));
  await user.click(within(dialog).getByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test.each<[string, MadeSoFar, string]>([
  [
    'copied',
    { step: 'bytes', done: 120_000_000, all: 300_000_000 },
    '已复制 120.0 MB，共 300.0 MB',
  ],
  ['read', { step: 'pages', done: 1_200, all: 3_000 }, '已读 1,200 页，共 3,000 页'],
  ['checked', { step: 'records', done: 1_200, all: 3_000 }, '已核对 1,200 条，共 3,000 条'],
])('what is %s of a library in the making is counted', async (_what, far, words) => {
  const { user } = show(
    {},
    {
      'backups.restore': () => new Promise<never>(() => undefined),
      'libraries.making': () => ({ far, isStopping: false }),
    },
  );
  await user.click(await screen.findByRole('button', { name: /^恢复 .* 的备份$/ }));
  await user.click(await screen.findByRole('button', { name: '选新文件夹并恢复…' }));
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
});

test('a restoration is stopped, says so, and can be begun again', async () => {
  let making: Making | null = null;
  let fail: (error: AppError) => void = () => undefined;
  const { user, bridge } = show(
    {},
    {
      'backups.restore': () => {
        making = { far: null, isStopping: false };
        return new Promise<never>((_, reject) => (fail = reject));
      },
      'libraries.making': () => making,
      'libraries.stopMaking': () => {
        making = { far: null, isStopping: true };
        return null;
      },
    },
  );
  await user.click(await screen.findByRole('button', { name: /^恢复 .* 的备份$/ }));
  const start = await screen.findByRole('button', { name: '选新文件夹并恢复…' });
  await user.click(start);
  const stop = screen.getByRole('button', { name: '停下' });
  // Nothing is made yet: the place is being chosen.
  expect(stop).toHaveProperty('disabled', true);
  await act(async () => bridge.emit('libraries.making', null));
  await waitFor(() => expect(stop).toHaveProperty('disabled', false));
  await user.click(stop);
  await act(async () => bridge.emit('libraries.making', null));
  expect(await screen.findByText(/正在停下/)).toBeTruthy();
  expect(stop).toHaveProperty('disabled', true);
  expect(bridge.callsOf('libraries.stopMaking')).toHaveLength(1);
  making = null;
  await act(async () => fail(new AppError('cancelled')));
  expect(await screen.findByText('已停下，新文件夹里什么也没有留下。')).toBeTruthy();
  expect(start).toHaveProperty('disabled', false);
});
