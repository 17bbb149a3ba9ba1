import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleSession } from '../../../renderer/features/editor';
import { followCaret } from '../../../renderer/features/editor/followCaret';
import { unusedEscapeEvent } from '../../../renderer/features/editor/unusedEscape';
import '../../support/componentPage';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { press, putCaret, write } from '../../support/paper';

let session: ArticleSession;
beforeEach(async () => {
  const text = {
    main: ['江风入巷'],
    lead: ['青澜江，水面宽了。', '风也大了。'],
    sections: [{ label: '经济篇', headline: '新丝线', text: ['两千人上班。'] }],
  };
  const { bridge } = createFakeNewsroom([fakeArticle('article-1', text)]);
  session = await openSession(bridge, 'article-1');
});

describe('focus mode leaves in full ink', () => {
  const inFullInk = () =>
    [...session.editor.view.dom.querySelectorAll('.atCaret')].map((block) => block.textContent);

  test('the block at the caret, and the next one when the caret moves there', () => {
    putCaret(session.editor, '青澜江');
    expect(inFullInk()).toEqual(['青澜江，水面宽了。']);
    putCaret(session.editor, '两千人');
    expect(inFullInk()).toEqual(['两千人上班。']);
    write(session.editor, '又');
    expect(inFullInk()).toEqual(['又两千人上班。']);
  });

  test('every block that the selection touches', () => {
    const { state, view } = session.editor;
    const from = state.doc.resolve(0);
    view.dispatch(
      state.tr.setSelection(TextSelection.between(from, state.doc.resolve(state.doc.content.size))),
    );
    expect(inFullInk()).toHaveLength(8);
  });

  test('a block that is selected as a whole', () => {
    const { state, view } = session.editor;
    const [headline, lead] = state.doc.children;
    view.dispatch(
      state.tr.setSelection(
        NodeSelection.create(
          state.doc,
          (headline?.nodeSize ?? 0) + 1 + (lead?.firstChild?.nodeSize ?? 0),
        ),
      ),
    );
    expect(inFullInk()).toEqual(['风也大了。']);
  });
});

describe('Escape in the text', () => {
  test('is told when nothing over the text took it, and not while an input method composes', () => {
    const told = vi.fn();
    session.editor.view.dom.addEventListener(unusedEscapeEvent, told);
    press(session.editor, 'Escape');
    expect(told).toHaveBeenCalledTimes(1);
    press(session.editor, 'Escape', { isComposing: true });
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('typewriter scrolling', () => {
  const scroller = document.createElement('div');
  const scrolls = vi.fn();
  const frame = () => new Promise(requestAnimationFrame);
  let stop: () => void = () => undefined;
  let caretTop = 0;
  beforeEach(async () => {
    const { view } = session.editor;
    scroller.scrollTo = scrolls;
    scroller.getBoundingClientRect = () => new DOMRect(0, 0, 600, 1_000);
    vi.spyOn(view, 'coordsAtPos').mockImplementation(() => ({
      left: 0,
      right: 0,
      top: caretTop,
      bottom: caretTop,
    }));
    vi.spyOn(view, 'hasFocus').mockReturnValue(true);
    caretTop = 450;
    putCaret(session.editor, '青澜江');
    stop = followCaret(session.editor, scroller);
    await frame();
    scrolls.mockClear();
  });
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });

  const writeAt = async (top: number) => {
    caretTop = top;
    write(session.editor, '新');
    await frame();
  };

  test('leaves the paper where it is while the line is in its place', async () => {
    await writeAt(451);
    expect(scrolls).not.toHaveBeenCalled();
  });

  test('glides by a line, and is at once where the way is longer', async () => {
    await writeAt(482);
    expect(scrolls).toHaveBeenLastCalledWith({ top: 32, behavior: 'smooth' });
    await writeAt(950);
    expect(scrolls).toHaveBeenLastCalledWith({ top: 500, behavior: 'instant' });
  });

  test('leaves the pointer alone', async () => {
    scroller.dispatchEvent(new Event('pointerdown'));
    await writeAt(700);
    expect(scrolls).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('pointerup'));
    await writeAt(700);
    expect(scrolls).toHaveBeenCalled();
  });

  test('waits for the end of a composition', async () => {
    const composing = vi.spyOn(session.editor.view, 'composing', 'get').mockReturnValue(true);
    await writeAt(700);
    expect(scrolls).not.toHaveBeenCalled();
    composing.mockReturnValue(false);
    session.editor.view.dom.dispatchEvent(new Event('compositionend'));
    await frame();
    expect(scrolls).toHaveBeenCalled();
  });
});
