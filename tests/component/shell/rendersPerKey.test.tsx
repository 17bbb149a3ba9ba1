import { act, screen, waitFor } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { expect, test, vi } from 'vitest';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { putCaret, write } from '../../support/paper';
import { renderApp } from '../../support/renderDesk';

const renders = await vi.hoisted(async () => {
  const { listenToRenders } = await import('../../support/renderLog');
  return listenToRenders();
});

// The first drawing of the whole desk takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const text = {
  main: ['旱渠变清渠'],
  lead: ['榕川市的渠，修了三年。'],
  sections: [
    { label: '水利篇', headline: '甲村通水', text: ['甲村先通水。', '水很清。'] },
    { label: '民生篇', headline: '乙村分水', text: ['乙村后通水。'] },
  ],
};

/** The desk with all panes and an article that is being stored for as long as the test runs. */
async function start(tab: string) {
  const { bridge } = createFakeNewsroom([fakeArticle('article-1', text)], {
    'articles.save': () => new Promise<never>(() => undefined),
  });
  const { user } = renderApp(bridge);
  await user.click(await screen.findByRole('option', { name: /旱渠变清渠/ }, { timeout: 20_000 }));
  await user.click(screen.getByRole('tab', { name: tab }));
  const paper = document.querySelector('.paperText');
  if (paper === null) throw new Error('no paper');
  const { editor } = paper as Element & { readonly editor: Editor };
  act(() => {
    putCaret(editor, '甲村先通水', 5);
    write(editor, '了');
  });
  await waitFor(() => expect(document.querySelector('[data-state="saving"]')).not.toBeNull(), {
    timeout: 20_000,
  });
  return { editor, user };
}

/** Writes a letter and waits until every pane has looked at it. */
async function key(editor: Editor): Promise<readonly string[]> {
  renders.take();
  await act(async () => {
    write(editor, '水');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
  });
  return [...renders.take()].sort();
}

test('the log of renders sees a component that renders', async () => {
  renders.take();
  await start('预览');
  expect(renders.take()).toContain('SaveStatus');
});

test.each([
  ['预览', ['ArticleCounts']],
  ['属性', ['ArticleCounts']],
  ['大纲', ['ArticleCounts', 'OutlineHead', 'OutlinePart']],
])(
  'with the tab %s open, a key renders the counter and the changed row alone',
  async (tab, expected) => {
    const { editor } = await start(tab);
    await key(editor);
    for (let count = 0; count < 3; count += 1) expect(await key(editor)).toEqual(expected);
  },
);

test('with a section unfolded in the outline, none of its other blocks renders', async () => {
  const { editor, user } = await start('大纲');
  await user.click(screen.getByRole('button', { name: '展开 水利篇' }));
  await key(editor);
  expect(await key(editor)).toEqual(['ArticleCounts', 'OutlineHead', 'OutlinePart']);
});

test('a caret that walks within a part renders nothing', async () => {
  const { editor } = await start('大纲');
  await key(editor);
  renders.take();
  await act(async () => {
    putCaret(editor, '水很清', 1);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
  });
  expect(renders.take()).toEqual([]);
});
