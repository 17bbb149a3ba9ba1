import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { FoldersDialog, TagsDialog } from '../../../renderer/features/library';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const close = () => undefined;

function bridgeWith(answers: FakeAnswers) {
  return createFakeNewsroom([], {
    'tags.set': ({ taggings }) => taggings,
    ...answers,
  }).bridge;
}

test('several tags that are pasted in one go are all put on', async () => {
  const bridge = bridgeWith({});
  const { user } = renderPart(<TagsDialog ids={['article-1']} onClose={close} />, bridge);
  await user.click(await screen.findByRole('combobox'));
  await user.paste('水价，防汛；ＦＬＯＯＤ、flood');
  for (const tag of ['水价', '防汛', 'ＦＬＯＯＤ']) expect(screen.getByText(tag)).toBeTruthy();
  expect(screen.queryByText('flood')).toBeNull();
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '确定' }));
  await waitFor(() =>
    expect(bridge.callsOf('tags.set')).toEqual([
      {
        taggings: ['水价', '防汛', 'ＦＬＯＯＤ'].map((tag) => ({
          articleId: 'article-1',
          tag,
          isOn: true,
        })),
      },
    ]),
  );
});

test.each([
  ['tags.of', TagsDialog],
  ['folders.of', FoldersDialog],
  ['folders.list', FoldersDialog],
] as const)('a dialog says that %s was refused, and tries it again', async (method, Asked) => {
  let isRefused = true;
  const bridge = bridgeWith({
    [method]: () => {
      if (isRefused) throw new AppError('unavailable');
      return [];
    },
  });
  const { user } = renderPart(<Asked ids={['article-1']} onClose={close} />, bridge);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('alert')).toBeTruthy();
  isRefused = false;
  await user.click(within(dialog).getByRole('button', { name: '再试一次' }));
  expect(await screen.findByRole('button', { name: '确定' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what was made before a refusal can be taken back', async () => {
  const bridge = bridgeWith({
    'tags.set': ({ taggings }) => {
      if (taggings.length < 1_000 && taggings[0]?.isOn) throw new AppError('storage_full');
      return taggings;
    },
  });
  const ids = Array.from({ length: 1_200 }, (_, index) => `article-${index}`);
  const { user } = renderPart(<TagsDialog ids={ids} onClose={close} />, bridge);
  await user.click(await screen.findByRole('combobox'));
  await user.paste('防汛，');
  await user.click(screen.getByRole('button', { name: '确定' }));
  expect(await screen.findAllByText('磁盘满了')).not.toHaveLength(0);
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(bridge.callsOf('tags.set')).toHaveLength(3));
  const [, , back] = bridge.callsOf('tags.set') as { readonly taggings: readonly object[] }[];
  expect(back?.taggings).toHaveLength(1_000);
  expect(back?.taggings[999]).toEqual({ articleId: 'article-999', tag: '防汛', isOn: false });
});
