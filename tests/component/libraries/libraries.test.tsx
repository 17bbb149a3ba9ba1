import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type BackupState, defaultBackupRule } from '#shared/domain/backup';
import { AppError } from '#shared/domain/errors';
import type { KnownLibrary, Salvaged } from '#shared/domain/libraryPlace';
import { LibrariesDialog, LibraryScreen } from '../../../renderer/features/libraries';
import { fatalError } from '../../../renderer/ui/showError';
import { createFakeBridge, type FakeAnswers } from '../../support/fakeBridge';
import { renderPart } from '../../support/renderDesk';

const library = (id: string, name: string, state: KnownLibrary['state']): KnownLibrary => ({
  id: id.repeat(16),
  name,
  within: '文档',
  openedAt: '2026-03-02T02:00:00.000Z',
  state,
  isHere: state === 'open',
});
const known = [
  library('a', '新闻部', 'open'),
  library('b', '副刊', 'there'),
  library('c', '旧稿', 'missing'),
];
const noBackups: BackupState = {
  backups: [],
  running: false,
  progress: null,
  failure: null,
  copyFolder: null,
  copyFailure: null,
  rule: defaultBackupRule,
};
const bridgeWith = (answers: FakeAnswers) =>
  createFakeBridge({
    'libraries.list': () => ({ known }),
    'backups.state': () => noBackups,
    ...answers,
  });

test('another library is opened; one that is not there cannot be', async () => {
  const bridge = bridgeWith({ 'libraries.open': () => null });
  const { user } = renderPart(<LibrariesDialog onClose={() => undefined} />, bridge);
  expect(await screen.findByText('正在用')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打开 旧稿' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: '打开 副刊' }));
  expect(bridge.callsOf('libraries.open')).toEqual([{ id: 'b'.repeat(16) }]);
});

test('a desk that stays after all goes on, and lets another library be chosen again', async () => {
  const bridge = bridgeWith({ 'libraries.open': () => null });
  const { user } = renderPart(<LibrariesDialog onClose={() => undefined} />, bridge);
  const open = await screen.findByRole('button', { name: '打开 副刊' });
  await user.click(open);
  expect(open).toHaveProperty('disabled', true);
  act(() => bridge.emit('libraries.stayed', null));
  await waitFor(() => expect(open).toHaveProperty('disabled', false));
});

test('the library that the desk stands at is not taken off the list, even when it is gone', async () => {
  const missing = { ...library('a', '新闻部', 'missing'), isHere: true };
  const bridge = bridgeWith({ 'libraries.list': () => ({ known: [missing, ...known.slice(1)] }) });
  const problem = new AppError('unavailable', { reason: 'libraryMissing' }).toData();
  renderPart(<LibraryScreen problem={problem} />, bridge);
  expect(await screen.findByRole('button', { name: '不再列出“旧稿”' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '不再列出“新闻部”' })).toBeNull();
  expect(screen.getAllByText(/不在原处：磁盘没有接好/)).toHaveLength(2);
});

test('a folder that is no library is told, and the choice goes on', async () => {
  const bridge = bridgeWith({
    'libraries.pick': () => {
      throw new AppError('not_found', { reason: 'noLibraryThere' });
    },
  });
  const { user } = renderPart(<LibrariesDialog onClose={() => undefined} />, bridge);
  await user.click(await screen.findByRole('button', { name: '打开别的稿库…' }));
  expect(await screen.findByText('这个文件夹不是稿库', { selector: '.toastTitle' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '打开别的稿库…' })).toHaveProperty('disabled', false);
});

test('a library of a newer program is told, and the desk goes on', async () => {
  const bridge = bridgeWith({
    'libraries.open': () => {
      throw new AppError('db_newer_than_app');
    },
  });
  const { user } = renderPart(<LibrariesDialog onClose={() => undefined} />, bridge);
  await user.click(await screen.findByRole('button', { name: '打开 副刊' }));
  const title = { selector: '.toastTitle' };
  expect(await screen.findByText('稿库是新版木棉采编建的', title)).toBeTruthy();
  expect(fatalError.get()).toBeNull();
});

const at = '2026-03-02T02:00:00.000Z';
const backup = { id: 'one', at, bytes: 1, articles: 12, change: 1, checked: true } as const;

test('a library that is not there leaves every way on open, and never makes another by itself', async () => {
  const bridge = bridgeWith({
    'libraries.retry': () => null,
    'backups.state': () => ({
      ...noBackups,
      backups: [{ ...backup, reason: 'daily', place: 'copy' }],
    }),
  });
  const problem = new AppError('unavailable', { reason: 'libraryMissing' }).toData();
  const { user } = renderPart(<LibraryScreen problem={problem} />, bridge);
  expect(await screen.findByText('稿库不在原来的地方')).toBeTruthy();
  expect(await screen.findByText(/最近的备份：.*12 篇稿件/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '新建稿库…' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  expect(bridge.callsOf('libraries.retry')).toHaveLength(1);
});

const saved: Salvaged = {
  id: 'd'.repeat(16),
  name: '救出的稿库',
  articles: 11,
  trashed: 0,
  revisions: 40,
  media: 2,
  recoveries: 1,
  newest: [{ title: '江风入巷', updatedAt: at }],
  faults: 0,
  pages: 900,
  lostPages: 3,
  lostRecords: 2,
  isHeadless: false,
  lost: [{ id: 'one', title: '只剩标题的一篇' }],
  earlier: [],
  rebuilt: [{ id: 'two', title: '退回草稿的一篇' }],
  unsaved: 1,
};

test('of a damaged library what can be read is saved, and what cannot is named', async () => {
  const bridge = bridgeWith({ 'libraries.salvage': () => saved, 'libraries.open': () => null });
  const problem = new AppError('content_invalid', { reason: 'libraryDamaged' }).toData();
  const { user } = renderPart(<LibraryScreen problem={problem} />, bridge);
  await user.click(await screen.findByRole('button', { name: '抢救能读出的稿件…' }));
  expect(await screen.findByText(/一个字节也不会动/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '选新文件夹并抢救…' }));
  const report = within(await screen.findByRole('region', { name: '没有救出来的' }));
  expect(report.getByText('900 页里有 3 页读不出来。')).toBeTruthy();
  expect(report.getByText('只剩标题的一篇')).toBeTruthy();
  expect(report.getByText('退回草稿的一篇')).toBeTruthy();
  expect(report.queryByText(/改用较早的一稿/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '打开这个稿库' }));
  expect(bridge.callsOf('libraries.open')).toEqual([{ id: saved.id }]);
});
