import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { NewArticleDialog } from '../../../renderer/features/library';
import { createFakeNewsroom } from '../../support/fakeNewsroom';
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
