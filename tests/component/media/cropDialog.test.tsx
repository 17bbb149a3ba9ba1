import { fireEvent, screen } from '@testing-library/react';
import { Selection } from '@tiptap/pm/state';
import { expect, test, vi } from 'vitest';
import { type FigureCrops, noCrops } from '#shared/domain/crop';
import { insertFigure } from '#shared/editor/commands/insertBlock';
import { CropDialog } from '../../../renderer/features/media';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { renderPart } from '../../support/renderDesk';

const mediaId = 'a'.repeat(64);

async function show(size = { width: 2_000, height: 1_000 }) {
  const article = fakeArticle('article-1', { main: ['题'], lead: ['水到了。'] });
  const saveCrop = vi.fn((_input: unknown) => ({ fileName: '渠首 公众号头图.jpg' }));
  const { bridge } = createFakeNewsroom([article], {
    'media.facts': () => [{ mediaId, mime: 'image/jpeg', ...size, bytes: 10 }],
    'media.saveCrop': saveCrop,
  });
  const session = await openSession(bridge, 'article-1');
  const { view } = session.editor;
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
  insertFigure(mediaId, () => 'figure-1', { caption: '渠首', credit: '' })(
    view.state,
    view.dispatch,
  );
  const onClose = vi.fn();
  const rendered = renderPart(
    <CropDialog session={session} blockId="figure-1" onClose={onClose} />,
    bridge,
  );
  await screen.findByRole('dialog', { name: '裁切图片' });
  const image = document.querySelector('.cropStage img');
  if (image === null) throw new Error('there is no picture');
  Object.defineProperties(image, {
    naturalWidth: { value: size.width },
    naturalHeight: { value: size.height },
  });
  fireEvent.load(image);
  const crops = () => {
    let found: FigureCrops | null = null;
    session.document.get().descendants((node) => {
      if (node.type.name === 'figure') found = node.attrs.crops;
    });
    return found;
  };
  return { ...rendered, onClose, crops, saveCrop };
}

const frame = () => screen.getByRole('group', { name: /^取景框/ });

test('the frame has the focus; keys make it smaller, move it as far as the picture, and the figure keeps it', async () => {
  const { user, crops, onClose } = await show();
  expect(document.activeElement).toBe(frame());
  expect(frame().getAttribute('aria-label')).toBe('取景框，2000×1000 像素');
  await user.keyboard('{-}'.repeat(10));
  await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
  await user.click(screen.getByRole('button', { name: '裁好了' }));
  expect(onClose).toHaveBeenCalledOnce();
  const portal = (crops() as FigureCrops | null)?.portal;
  expect(portal).toMatchObject({ x: 0, width: portal?.height });
  expect(Math.abs((portal?.width ?? 0) - 10_000 / 1.03 ** 10)).toBeLessThan(10);
});

test('head and square keep their ratios and lie where they would by themselves until they are moved', async () => {
  const { user, crops } = await show();
  await user.click(screen.getByRole('radio', { name: '公众号方图' }));
  expect(frame().getAttribute('aria-label')).toBe('取景框，1000×1000 像素');
  frame().focus();
  await user.keyboard('{ArrowRight}');
  await user.click(screen.getByRole('radio', { name: '公众号头图' }));
  expect(frame().getAttribute('aria-label')).toBe('取景框，2000×851 像素');
  await user.click(screen.getByRole('button', { name: '裁好了' }));
  expect(crops()).toEqual({
    ...noCrops,
    wechatSquare: { x: 2_550, y: 0, width: 5_000, height: 10_000 },
  });
});

test('a frame of too few pixels says how many it should have', async () => {
  const { user } = await show({ width: 800, height: 400 });
  await user.click(screen.getByRole('radio', { name: '公众号头图' }));
  await screen.findByText('应不小于 900×383 像素');
});

test('what is shown is written as a file named by caption and use', async () => {
  const { user, saveCrop } = await show();
  await user.click(screen.getByRole('radio', { name: '公众号头图' }));
  await user.click(screen.getByRole('button', { name: '存为图片文件…' }));
  await screen.findByText('已存为“渠首 公众号头图.jpg”');
  expect(saveCrop.mock.calls[0]?.[0]).toMatchObject({ mediaId, name: '渠首 公众号头图' });
});

test('giving it back to the whole leaves nothing in the figure', async () => {
  const { user, crops } = await show();
  await user.keyboard('{-}');
  await user.click(screen.getByRole('button', { name: '恢复整幅' }));
  await user.click(screen.getByRole('button', { name: '裁好了' }));
  expect(crops()).toBe(null);
});
