import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { LibraryPicture, PictureView } from '#shared/domain/libraryPicture';
import { PicturesPane } from '../../../renderer/features/media';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const hash = (at: number) => at.toString(16).padStart(64, '0');
const pictures = Array.from(
  { length: 300 },
  (_, at): LibraryPicture => ({
    mediaId: hash(at),
    mime: 'image/jpeg',
    width: at % 2 === 0 ? 1_600 : 640,
    height: 900,
    bytes: 250_000,
    addedAt: '2026-03-02T02:00:00.000Z',
    caption: at === 0 ? '渠首开闸' : `图${at}`,
    credit: at === 0 ? '' : '林若溪摄',
    uses: 1,
  }),
);

function show(answers: FakeAnswers = {}, all: readonly LibraryPicture[] = pictures) {
  const asked: PictureView[] = [];
  const { bridge } = createFakeNewsroom([], {
    'media.list': ({ offset, limit, ...view }) => {
      asked.push(view);
      const found = all.filter(({ caption }) => caption.includes(view.text));
      const bytes = found.reduce((sum, one) => sum + one.bytes, 0);
      return { total: found.length, bytes, pictures: found.slice(offset, offset + limit) };
    },
    'media.uses': () => [
      {
        articleId: 'article-1',
        title: '守着一根水尺的人',
        blockId: 'b1',
        caption: '渠首开闸',
        credit: '',
        isTrashed: false,
      },
    ],
    ...answers,
  });
  return { asked, bridge, ...renderPart(<PicturesPane onShow={vi.fn()} />, bridge) };
}

const grid = () => screen.findByRole('listbox', { name: '稿库里的图片' });

test('of many pictures those in view are drawn; the chosen one says what it is and where it stands', async () => {
  show();
  const list = await grid();
  await within(list).findByRole('option', { name: '渠首开闸，1600×900，1 篇在用' });
  expect(within(list).getAllByRole('option').length).toBeLessThan(40);
  const facts = await screen.findByRole('region', { name: '渠首开闸' });
  expect(facts.textContent).toContain('没有署名');
  expect(facts.textContent).toContain('1600×900 · 250 KB · JPEG');
  await within(facts).findByRole('button', { name: '守着一根水尺的人' });
  expect(screen.getByText('300 张 · 75.0 MB')).toBeTruthy();
});

test('keys choose, and a picture of too few pixels says so', async () => {
  const { user } = show();
  const list = await grid();
  await within(list).findByRole('option', { name: /^渠首开闸/ });
  list.focus();
  await user.keyboard('{ArrowRight}');
  const facts = await screen.findByRole('region', { name: '图1' });
  expect(facts.textContent).toContain('宽不到 800 像素');
  expect(within(list).getByRole('option', { selected: true }).id).toBe(
    list.getAttribute('aria-activedescendant'),
  );
});

test('a search narrows the pictures, and says when it finds none', async () => {
  const { user } = show();
  await grid();
  await user.type(screen.getByRole('searchbox'), '开闸');
  await screen.findByText('1 张 · 250 KB');
  await user.type(screen.getByRole('searchbox'), '夜市');
  await screen.findByText('没有找到说明或署名里有“开闸夜市”的图片。');
});

test('pictures that nothing names are cleared after a question, and the notice counts them', async () => {
  const cleared = vi.fn(() => ({ removed: 300 }));
  const { user } = show({ 'media.removeOrphans': cleared });
  await grid();
  await user.click(screen.getByRole('combobox', { name: '筛选' }));
  await user.click(await screen.findByRole('option', { name: '可以清理' }));
  await user.click(await screen.findByRole('button', { name: '清理 300 张（75.0 MB）…' }));
  const dialog = await screen.findByRole('dialog', { name: '清理图片' });
  expect(cleared).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole('button', { name: '备份并清理' }));
  await waitFor(() => expect(cleared).toHaveBeenCalledOnce());
  await screen.findByText('清理了 300 张图片');
});

test('a library without pictures teaches where they come from', async () => {
  show({}, []);
  await screen.findByText(/放进稿件的图片都会收在这里/);
});
