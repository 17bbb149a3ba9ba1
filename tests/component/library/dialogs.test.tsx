import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import type { ImportReport } from '#shared/ipc/contract';
import { ImportReportDialog, NewArticleDialog } from '../../../renderer/features/library';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

describe('a new article', () => {
  test('is made from the chosen template and opened', async () => {
    const { bridge } = createFakeNewsroom([]);
    const onClose = vi.fn();
    const { user } = renderPart(<NewArticleDialog onClose={onClose} />, bridge);
    const card = await screen.findByRole('radio', { name: /发展纪实/ });
    expect(within(card).getByText('民生服务篇')).toBeTruthy();
    expect(within(card).getByText('4 篇')).toBeTruthy();
    await user.click(card);
    await user.click(screen.getByRole('button', { name: '新建' }));
    await waitFor(() => expect(bridge.callsOf('articles.get')).toHaveLength(1));
    expect(bridge.callsOf('articles.create')).toEqual([{ templateId: 'development-chronicle' }]);
    expect(onClose).toHaveBeenCalled();
  });

  test('stays in the dialog when the library refuses', async () => {
    const { bridge } = createFakeNewsroom([], {
      'articles.create': () => {
        throw new AppError('storage_full');
      },
    });
    const onClose = vi.fn();
    const { user } = renderPart(<NewArticleDialog onClose={onClose} />, bridge);
    await screen.findAllByRole('radio');
    await user.click(screen.getByRole('button', { name: '新建' }));
    expect(await screen.findAllByText('磁盘满了')).not.toHaveLength(0);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('the report of an import', () => {
  const reports: readonly ImportReport[] = [
    {
      fileName: 'a.txt',
      ok: true,
      articleId: 'water-gauge',
      title: '守着一根水尺的人',
      warnings: [
        { key: 'gluedNames', line: 7, excerpt: '周敏行何若兰' },
        { key: 'ofANewerImporter', line: null, excerpt: '' },
      ],
      error: null,
    },
    {
      fileName: 'gbk.txt',
      ok: false,
      articleId: null,
      title: '',
      warnings: [],
      error: new AppError('content_invalid', { reason: 'captureNotUtf8' }).toData(),
    },
  ];

  test('names every file, its warnings by line, and why one was refused', async () => {
    const { bridge } = createFakeNewsroom([
      fakeArticle('water-gauge', { main: ['水尺'], lead: ['水'] }),
    ]);
    const onClose = vi.fn();
    const { user } = renderPart(<ImportReportDialog reports={reports} onClose={onClose} />, bridge);
    const dialog = await screen.findByRole('dialog', { name: '导入结果' });
    const words = [
      '第 7 行',
      '几个人名连在一起，请核对作者',
      '周敏行何若兰',
      '请核对这一处',
      'gbk.txt',
      '文字的编码不对',
    ];
    for (const text of words) expect(within(dialog).getByText(text)).toBeTruthy();
    expect(dialog.textContent).toContain('2 个文件：导入 1 篇，没能导入 1 个');
    await user.click(within(dialog).getByRole('button', { name: '打开' }));
    await waitFor(() => expect(bridge.callsOf('articles.get')).toEqual([{ id: 'water-gauge' }]));
    expect(onClose).toHaveBeenCalled();
  });
});
