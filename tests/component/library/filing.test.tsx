import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TagsDialog } from '../../../renderer/features/library';
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
