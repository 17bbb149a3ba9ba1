import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Template } from '#shared/domain/template';
import { readDocument } from '#shared/editor/readDocument';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import type { LockBreach } from '#shared/editor/templateLocks';
import type { ArticleSession } from '../../../renderer/features/editor';
import { OutlinePane } from '../../../renderer/features/outline';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { press, putCaret, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';
import { slot, template } from '../../support/templates';

let session: ArticleSession | null = null;
afterEach(() => {
  session?.dispose();
  session = null;
});

async function start(template: Template | null = null) {
  const text = {
    main: ['旱渠变清渠'],
    lead: ['榕川市的渠，修了三年。'],
    sections: [
      { label: '水利篇', headline: '甲村通水', text: ['甲村先通水。', '水很清。'] },
      { label: '', headline: '乙村分水', text: ['乙村后通水。'] },
      { label: '民生篇', headline: '', text: ['丙村还在等。'] },
    ],
  };
  const { bridge } = createFakeNewsroom([fakeArticle('article-1', text)]);
  const breaches: LockBreach[] = [];
  const opened = await openSession(bridge, 'article-1', {
    template,
    onRefused: (breach) => breaches.push(breach),
  });
  session = opened;
  const pane = () => renderPart(<OutlinePane session={opened} />, bridge);
  return { session: opened, breaches, pane, ...pane() };
}

const rows = () => screen.getAllByRole('treeitem');
const row = (name: RegExp) => screen.getByRole('treeitem', { name });
const headlines = (of: ArticleSession) =>
  readDocument(of.document.get()).sections.map(({ headline }) => headline);
const texts = (of: ArticleSession) =>
  readDocument(of.document.get()).sections.map(({ blocks }) =>
    blocks.map(({ textContent }) => textContent).join(' '),
  );

describe('the outline', () => {
  test('lists lead and sections with their lengths, and reads each out in one line', async () => {
    await start();
    expect(rows().map((each) => each.getAttribute('aria-label'))).toEqual([
      '导语，11 字',
      '水利篇，甲村通水，17 字',
      '乙村分水，10 字',
      '民生篇，9 字，还没有标题',
    ]);
    expect(screen.getByText('1 处要看一看')).toBeTruthy();
  });

  test('tells a screen reader where each row stands', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('button', { name: '展开 水利篇' }));
    expect(
      rows().map((each) =>
        ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded']
          .map((name) => each.getAttribute(name) ?? '-')
          .join(' '),
      ),
    ).toEqual(['1 1 4 false', '1 2 4 true', '2 1 2 -', '2 2 2 -', '1 3 4 false', '1 4 4 false']);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('marks the part that the caret stands in', async () => {
    const { session: on } = await start();
    act(() => putCaret(on.editor, '乙村后'));
    await waitFor(() => expect(row(/乙村分水/).getAttribute('aria-current')).toBe('true'));
    act(() => putCaret(on.editor, '旱渠'));
    await waitFor(() => expect(screen.queryByRole('treeitem', { current: true })).toBeNull());
  });

  test('follows what is written', async () => {
    const { session: on } = await start();
    act(() => {
      putCaret(on.editor, '甲村通水', 4);
      write(on.editor, '了');
    });
    expect(await screen.findByText('甲村通水了')).toBeTruthy();
  });

  test('leads to a part of the text and gives the text the focus', async () => {
    const { session: on, user } = await start();
    await user.click(row(/乙村分水/));
    expect(on.editor.state.selection.$from.node(1).child(1).textContent).toBe('乙村分水');
    expect(document.activeElement).toBe(on.editor.view.dom);
  });

  test('keeps unfolded what was unfolded, when it is shown again', async () => {
    const { user, unmount, pane } = await start();
    await user.click(screen.getByRole('button', { name: '展开 水利篇' }));
    unmount();
    pane();
    expect(row(/水很清/)).toBeTruthy();
  });
});

describe('by keyboard', () => {
  test('arrows walk and fold, Enter leads to the text', async () => {
    const { session: on, user } = await start();
    act(() => rows()[0]?.focus());
    const walked: (string | undefined)[] = [];
    for (const key of [
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowDown',
      'ArrowLeft',
      'ArrowLeft',
    ]) {
      await user.keyboard(`{${key}}`);
      walked.push((document.activeElement as HTMLElement).dataset.kind);
    }
    expect(walked).toEqual(['section', 'section', 'block', 'block', 'section', 'section']);
    expect(row(/水利篇/).getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{End}{Enter}');
    expect(on.editor.state.selection.$from.node(1).firstChild?.textContent).toBe('民生篇');
  });

  test('Alt with an arrow moves a section, stays on it and says where it went', async () => {
    const { session: on, user } = await start();
    act(() => row(/水利篇/).focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(headlines(on)).toEqual(['乙村分水', '甲村通水', '']);
    expect(screen.getByRole('status').textContent).toBe('“水利篇”已移到第 2 篇');
    await waitFor(() => expect(document.activeElement).toBe(row(/水利篇/)));
    await waitFor(() => expect(row(/水利篇/).getAttribute('aria-posinset')).toBe('3'));
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(headlines(on)).toEqual(['甲村通水', '乙村分水', '']);
  });

  test('a paragraph goes on into the part beside its own, which is shown', async () => {
    const { session: on, user } = await start();
    await user.click(screen.getByRole('button', { name: '展开 水利篇' }));
    act(() => row(/水很清/).focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(texts(on)).toEqual(['甲村先通水。', '水很清。 乙村后通水。', '丙村还在等。']);
    await waitFor(() => expect(document.activeElement).toBe(row(/水很清/)));
    expect(row(/乙村分水/).getAttribute('aria-expanded')).toBe('true');
  });

  test('the lead stays where it is', async () => {
    const { session: on, user } = await start();
    const before = on.document.get();
    act(() => row(/^导语/).focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(on.document.get()).toBe(before);
  });

  test('one undo takes a move back', async () => {
    const { session: on, user } = await start();
    act(() => row(/水利篇/).focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    act(() => void press(on.editor, 'z', { ctrlKey: true }));
    expect(headlines(on)).toEqual(['甲村通水', '乙村分水', '']);
  });

  test('the tab key comes to the part whose block was folded away', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('button', { name: '展开 水利篇' }));
    act(() => row(/水很清/).focus());
    await user.click(screen.getByRole('button', { name: '收起 水利篇' }));
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row(/水利篇/)]);
  });
});

describe('while suggesting', () => {
  const suggesting = async () => {
    const started = await start();
    act(() => started.session.suggesting.set(true));
    act(() => row(/水利篇/).focus());
    await started.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await screen.findByText('移来');
    return started;
  };

  test('a section moved stands at both places, told in words, and counts once', async () => {
    await suggesting();
    expect(rows().map((each) => each.getAttribute('aria-label'))).toEqual([
      '导语，11 字',
      '水利篇，甲村通水，移走，17 字',
      '乙村分水，10 字',
      '水利篇，甲村通水，移来，17 字',
      '民生篇，9 字，还没有标题',
    ]);
    expect(screen.getByText('全文 47 字')).toBeTruthy();
    expect(screen.getByText('1 处要看一看')).toBeTruthy();
  });

  test('keys go on with what moved, and back home nothing is suggested', async () => {
    const { session: on, user } = await suggesting();
    await waitFor(() => expect(document.activeElement).toBe(row(/水利篇.*移来/)));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(rows().indexOf(row(/水利篇.*移来/))).toBe(4));
    await waitFor(() => expect(document.activeElement).toBe(row(/水利篇.*移来/)));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(rows().indexOf(row(/水利篇.*移来/))).toBe(3));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(screen.queryByText('移来')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(row(/水利篇/)));
    expect(countSuggestions(on.document.get())).toBe(0);
  });

  test('what is suggested to go is moved no more, and why is told', async () => {
    const { session: on, user } = await suggesting();
    const before = on.document.get();
    act(() => row(/水利篇.*移走/).focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(on.document.get()).toBe(before);
    expect(await screen.findByText(/^这里已拟删或移走/, { selector: '.toastTitle' })).toBeTruthy();
  });
});

describe('with a template', () => {
  const fixed = { lock: { label: true, place: true } };
  const asking = template({
    sections: [
      slot('water', { label: '水利篇', characters: { min: 1, max: 5 } }),
      slot('people', { label: '民生篇' }),
      slot('voices', { label: '回声篇', required: false }),
    ],
  });

  test('says what is missing and adds it where it belongs', async () => {
    const { session: on, user } = await start(asking);
    const missing = screen.getByText('还缺“水利篇”').closest('li');
    expect(missing).not.toBeNull();
    await user.click(within(missing as HTMLElement).getByRole('button', { name: '加上“水利篇”' }));
    await waitFor(() => expect(screen.queryByText('还缺“水利篇”')).toBeNull());
    expect(readDocument(on.document.get()).sections.map(({ slot }) => slot)).toContain('water');
    expect(screen.getByText('可写“回声篇”')).toBeTruthy();
  });

  test('warns in words of a section that is far over its length', async () => {
    const { session: on, user } = await start(asking);
    await user.click(screen.getByRole('button', { name: '加上“水利篇”' }));
    act(() => write(on.editor, '一条渠流了三十年'));
    const section = await screen.findByRole('treeitem', { name: /水利篇，一条渠.*超出篇幅太多/ });
    expect(section.textContent).toContain('11 / 1–5');
  });

  test('a section that keeps its place is not moved, and why is told', async () => {
    const locked = template({ sections: [slot('a', fixed), slot('b', fixed)] });
    const { session: on, breaches, user } = await start(locked);
    await user.click(screen.getByRole('button', { name: '加上“a篇”' }));
    await user.click(await screen.findByRole('button', { name: '加上“b篇”' }));
    const before = on.document.get();
    act(() => row(/^a篇/).focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(on.document.get()).toBe(before);
    expect(breaches).toEqual([{ kind: 'sectionOrder' }]);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
