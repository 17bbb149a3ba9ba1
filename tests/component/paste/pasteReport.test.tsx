import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PasteDialog } from '../../../renderer/features/editor/paste/PasteDialog';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

async function paste(html: string) {
  const { bridge } = createFakeNewsroom([
    fakeArticle('article-1', { main: ['渠'], lead: ['水来了。'] }),
  ]);
  const session = await openSession(bridge, 'article-1');
  const { user } = renderPart(<PasteDialog desk={session.paste} />, bridge);
  putCaret(session.editor, '水来了', 3);
  await session.paste.take(session.editor.view, { html, text: '', rtf: '', files: [] });
  return user;
}

const dropped = [
  '<img src="https://example.org/a.png">',
  '<iframe src="https://example.org"></iframe>',
  '<video src="https://example.org/a.mp4"></video>',
  '<form><input></form>',
  '<math><mi>x</mi></math>',
  '<p><a href="ftp://example.org/a">渠</a></p>',
];

test('a paste that left much behind says how many kinds, and lists them all when asked', async () => {
  const user = await paste(`<h2>渠首</h2><ul><li>甲村</li></ul>${dropped.join('')}`);
  await screen.findByText('去掉了 6 种内容。');
  await user.click(screen.getByRole('button', { name: '详情' }));
  const dialog = await screen.findByRole('dialog', { name: '粘贴的结果' });
  const listed = (title: string) => {
    const part = within(dialog).getByRole('heading', { name: title }).closest('section');
    if (part === null) throw new Error(`nothing under ${title}`);
    return within(part)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  };
  expect(listed('留下的')).toEqual(['1 段', '1 个小标题', '1 个列表']);
  expect(listed('去掉的')).toEqual([
    '1 张网络图片（请存到电脑上再插入）',
    '1 处嵌入的网页',
    '1 段音频或视频',
    '1 处表单',
    '1 个公式',
    '1 个不能用的链接（文字留下了）',
  ]);
  const [, close] = within(dialog).getAllByRole('button', { name: '关闭' });
  await user.click(close as HTMLElement);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('one that left little says it at once', async () => {
  await paste('<p>甲</p><form><input></form>');
  expect(await screen.findByText(/1 处表单/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '详情' })).toBeNull();
});
