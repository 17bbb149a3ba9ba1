import { act, fireEvent, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, test } from 'vitest';
import { defaultSettings } from '#shared/domain/settings';
import { PaperScroll } from '../../../renderer/features/editor/PaperScroll';
import { PaperViewProvider } from '../../../renderer/features/editor/PaperViewContext';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

async function start() {
  const { bridge } = createFakeNewsroom([
    fakeArticle('article-1', { main: ['江风入巷'], lead: ['水面宽了。', '风也大了。'] }),
  ]);
  const session = await openSession(bridge, 'article-1');
  const renders = { count: 0 };
  const onRender = () => {
    renders.count += 1;
  };
  const kept = { ...defaultSettings.paper, focus: true, typewriter: true };
  renderPart(
    <PaperViewProvider kept={kept}>
      <Profiler id="paper" onRender={onRender}>
        <PaperScroll session={session}>
          <p>sheet</p>
        </PaperScroll>
      </Profiler>
    </PaperViewProvider>,
    bridge,
  );
  const scroller = screen.getByText('sheet').parentElement;
  if (scroller === null) throw new Error('the paper lies on nothing');
  return { session, renders, scroller };
}

test('writing in focus mode with typewriter scrolling renders nothing', async () => {
  const { session, renders } = await start();
  const before = renders.count;
  act(() => {
    putCaret(session.editor, '水面');
    write(session.editor, '江');
    putCaret(session.editor, '风也');
    write(session.editor, '大');
  });
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(renders.count).toBe(before);
});

test('the wheel with Ctrl changes the paper’s size step by step; alone it scrolls', async () => {
  const { scroller } = await start();
  const size = () => scroller.style.getPropertyValue('--paper-zoom');
  expect(size()).toBe('1');
  fireEvent.wheel(scroller, { deltaY: -120, ctrlKey: true });
  fireEvent.wheel(scroller, { deltaY: -3, ctrlKey: true });
  expect(size()).toBe('1.2');
  fireEvent.wheel(scroller, { deltaY: 120, ctrlKey: true });
  expect(size()).toBe('1.1');
  expect(fireEvent.wheel(scroller, { deltaY: 120 })).toBe(true);
  expect(size()).toBe('1.1');
});
