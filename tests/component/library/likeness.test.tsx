import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LibraryPane } from '../../../renderer/features/library';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

test('an article that shares paragraphs is flagged, and the flag leads to what it shares', async () => {
  const [now, old] = ['今年', '去年'].map((title, index) =>
    fakeArticle(`article-${index}`, { main: [title], lead: ['文'] }),
  ) as [ReturnType<typeof fakeArticle>, ReturnType<typeof fakeArticle>];
  const paragraphs = [
    { text: '一字不差的一段。', otherText: '一字不差的一段。', likeness: 1 },
    { text: '改过几字的一段。', otherText: '改过一些字的段。', likeness: 0.72 },
  ];
  const { bridge } = createFakeNewsroom([now, old], {
    'likeness.flags': () => [{ articleId: 'article-0', count: 1 }],
    'likeness.of': () => ({
      articles: [{ summary: old.summary, paragraphs, share: 0.34 }],
      waiting: 2,
    }),
  });
  const { user } = renderPart(<LibraryPane />, bridge);
  const row = await screen.findByRole('option', { name: /今年/ });
  await user.click(await within(row).findByRole('button', { name: '与 1 篇稿件有相同的段落' }));
  const dialog = await screen.findByRole('dialog', { name: '与这些稿件相同的段落' });
  expect(await within(dialog).findByText('2 段，占本稿 34%')).toBeTruthy();
  expect(within(dialog).getByText('相近，72%')).toBeTruthy();
  expect(within(dialog).getByText('还有 2 篇没有比过，稍后会补上。')).toBeTruthy();
  expect(bridge.callsOf('articles.get')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: /旁边打开/ }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(bridge.callsOf('likeness.flags').at(-1)).toEqual({ ids: ['article-0', 'article-1'] });
});
