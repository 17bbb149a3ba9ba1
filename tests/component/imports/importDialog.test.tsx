import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import type { ImportReading } from '#shared/domain/importReport';
import type { ImportItem, ImportRun } from '#shared/domain/importRun';
import { ImportDialog, OriginalDialog } from '../../../renderer/features/imports';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const reading: ImportReading = {
  format: 'text',
  convertedFrom: null,
  charset: 'gbk',
  title: '守着一根水尺的人',
  words: 1200,
  pictures: 2,
  kept: [{ key: 'paragraphs', count: 9, places: [] }],
  changed: [{ key: 'indents', count: 9, places: [] }],
  notUnderstood: [
    { key: 'unknownCharacters', count: 1, places: [{ line: 7, excerpt: '名字里的字' }] },
    { key: 'ofANewerImporter', count: 3, places: [] },
  ],
  warnings: [{ key: 'gluedNames', line: 7, excerpt: '周敏行何若兰' }],
};

const item = (ordinal: number, change: Partial<ImportItem>): ImportItem => ({
  ordinal,
  fileName: `稿件/${ordinal}.txt`,
  state: 'read',
  reading,
  before: null,
  articleId: null,
  error: null,
  ...change,
});

const refused = item(2, {
  state: 'refused',
  reading: null,
  error: new AppError('content_invalid', { reason: 'importCharset' }).toData(),
});

const runOf = (stage: ImportRun['stage'], ...items: readonly ImportItem[]): ImportRun => ({
  id: 'run',
  stage,
  stoppedBy: null,
  startedAt: '2026-03-04T05:06:07.000Z',
  items: [...items],
  passedOver: ['稿件/图.png'],
});

function show(run: ImportRun) {
  const done = () => null;
  const newsroom = createFakeNewsroom(
    [fakeArticle('water-gauge', { main: ['水尺'], lead: ['水'] })],
    {
      'imports.run': () => run,
      'imports.start': done,
      'imports.stop': done,
      'imports.resume': done,
      'imports.close': done,
    },
  );
  const onClose = vi.fn();
  const { user } = renderPart(<ImportDialog id="run" onClose={onClose} />, newsroom.bridge);
  return { bridge: newsroom.bridge, onClose, user };
}

const before = { articleId: 'water-gauge', title: '水尺' };

test('a dry run says what each file would become, and what was imported before is left out', async () => {
  const { bridge, user } = show(runOf('planned', item(0, {}), item(1, { before }), refused));
  const dialog = await screen.findByRole('dialog', { name: '导入稿件' });
  const words = ['稿件/0.txt', '以前导入过', '以前导入过，已成稿：水尺', '文字的编码认不出来'];
  for (const text of words) expect(await within(dialog).findByText(text)).toBeTruthy();
  expect(dialog.textContent).toContain('3 个文件，选了 1 个，1 个读不了');
  expect(dialog.textContent).toContain('编码 GBK');
  await user.click(within(dialog).getByRole('checkbox', { name: '全选' }));
  await user.click(within(dialog).getByRole('button', { name: '导入 2 篇' }));
  await waitFor(() =>
    expect(bridge.callsOf('imports.start')).toEqual([{ id: 'run', ordinals: [0, 1] }]),
  );
});

test('a report names what was kept, changed and not taken, with its places', async () => {
  const { bridge, onClose, user } = show(
    runOf('done', item(0, { state: 'stored', articleId: 'water-gauge' }), refused),
  );
  const dialog = await screen.findByRole('dialog', { name: '导入结果' });
  await user.click(await within(dialog).findByText('详情'));
  for (const text of [
    '9 段正文',
    '9 段的段首空格已去掉，版面会自己缩进',
    '1 个认不出的字',
    '别的 3 处',
    '第 7 行：几个人名连在一起，请核对作者：周敏行何若兰',
  ]) {
    expect(within(dialog).getByText(text)).toBeTruthy();
  }
  expect(dialog.textContent).toContain('2 个文件：导入 1 篇，没能导入 1 个，没选 0 个');
  await user.click(within(dialog).getByRole('button', { name: '打开' }));
  await waitFor(() => expect(bridge.callsOf('articles.get')).toEqual([{ id: 'water-gauge' }]));
  expect(onClose).toHaveBeenCalled();
  expect(bridge.callsOf('imports.close')).toEqual([{ id: 'run' }]);
});

test('an import at work shows its count and name, can be stopped, and goes on without its dialog', async () => {
  const { bridge, onClose, user } = show(
    runOf('storing', item(0, { state: 'stored' }), item(1, { state: 'chosen' })),
  );
  const dialog = await screen.findByRole('dialog', { name: '正在导入' });
  expect(within(dialog).getByText('第 2 个，共 2 个：稿件/1.txt')).toBeTruthy();
  expect(within(dialog).getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50');
  await user.click(within(dialog).getByRole('button', { name: '停下' }));
  expect(bridge.callsOf('imports.stop')).toEqual([{ id: 'run' }]);
  await user.click(within(dialog).getByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalled();
  expect(bridge.callsOf('imports.close')).toEqual([]);
});

test('an import that was left is taken up or given up', async () => {
  const { bridge, user } = show(runOf('stopped', item(0, { state: 'chosen' })));
  const dialog = await screen.findByRole('dialog', { name: '导入停下了' });
  await user.click(within(dialog).getByRole('button', { name: '接着导入' }));
  expect(bridge.callsOf('imports.resume')).toEqual([{ id: 'run' }]);
  await user.click(within(dialog).getByRole('button', { name: '不再导入' }));
  expect(bridge.callsOf('imports.close')).toEqual([{ id: 'run' }]);
});

test('an import that a full disk stopped says so, and can be taken up', async () => {
  const stoppedBy = new AppError('storage_full', { reason: 'importNoRoom' }).toData();
  show({ ...runOf('stopped', item(0, { state: 'chosen' })), stoppedBy });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('磁盘满了，导入停在这里');
  expect(screen.getByRole('button', { name: '接着导入' })).toBeTruthy();
});

test('the file behind an article is shown with its report and can be got back', async () => {
  const { bridge } = createFakeNewsroom([], {
    'imports.original': () => ({
      id: 'original',
      fileName: '稿件/0.txt',
      format: 'text',
      sha256: 'a'.repeat(64),
      byteLength: 12,
      importedAt: '2026-03-04T05:06:07.000Z',
      report: reading,
    }),
    'imports.saveOriginal': () => ({ fileName: '0.txt' }),
  });
  const { user } = renderPart(<OriginalDialog articleId="water-gauge" onClose={vi.fn()} />, bridge);
  const dialog = await screen.findByRole('dialog', { name: '导入报告' });
  expect(await within(dialog).findByText(/导入自《稿件\/0.txt》/)).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: '取回原文件' }));
  await waitFor(() => expect(bridge.callsOf('imports.saveOriginal')).toHaveLength(1));
});
