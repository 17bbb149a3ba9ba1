import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { fatalError } from '../../../renderer/ui/showError';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderApp } from '../../support/renderDesk';

beforeEach(() => fatalError.set(null));

const text = {
  main: ['守着一根水尺的人'],
  lead: ['水涨了。'],
  sections: [{ label: '民生篇', headline: '灯亮了', text: ['两千人上班。'] }],
};

async function start({ opened = true } = {}) {
  const articles = [
    fakeArticle('article-1', text),
    fakeArticle('article-2', { main: ['江风入巷'], lead: ['风。'] }),
  ];
  const { newsroom, bridge } = createFakeNewsroom(articles, { 'window.runRole': () => null });
  const rendered = renderApp(bridge);
  const row = await screen.findByRole('option', { name: /守着一根水尺的人/ });
  if (opened) {
    await rendered.user.click(row);
    await screen.findByRole('toolbar');
  }
  const open = async () => {
    act(() => bridge.emit('menu.chosen', { commandId: 'app.palette' }));
    const field = await screen.findByRole('combobox', { name: '查找命令和稿件' });
    // The dialog takes the focus a moment after it is drawn.
    await waitFor(() => expect(document.activeElement).toBe(field));
    return field;
  };
  return { newsroom, bridge, open, ...rendered };
}
const listed = () => within(screen.getByRole('listbox', { name: '找到的' })).getAllByRole('option');
const current = () => listed().find((option) => option.getAttribute('aria-selected') === 'true');

describe('the palette', () => {
  test('has the focus, and says which line the keys are on', async () => {
    const { open, user } = await start();
    const field = await open();
    expect(document.activeElement).toBe(field);
    await user.keyboard('插入');
    const first = listed()[0];
    expect(field.getAttribute('aria-activedescendant')).toBe(first?.id);
    await user.keyboard('{ArrowDown}');
    expect(current()).toBe(listed()[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(current()).toBe(listed().at(-1));
  });

  test('finds by pinyin initials and shows menu and shortcut', async () => {
    const { open, user } = await start();
    await open();
    await user.keyboard('crpm');
    const option = await screen.findByRole('option', { name: /插入篇目/ });
    expect(option.textContent).toBe('插入篇目插入Ctrl+Shift+S');
  });

  test('runs a command and remembers it', async () => {
    const { open, user, bridge } = await start();
    await open();
    await user.keyboard('稿件属性{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('tab', { name: '属性' }).getAttribute('aria-selected')).toBe('true'),
    );
    expect(screen.queryByRole('combobox', { name: '查找命令和稿件' })).toBeNull();
    expect(bridge.callsOf('settings.update')).toContainEqual({
      recentChoices: ['command:view.metadata'],
    });
    await open();
    expect(listed()[0]?.textContent).toContain('稿件属性');
  });

  test('opens an article, jumps to a section, starts from a template', async () => {
    const { open, user, newsroom } = await start();
    await open();
    await user.keyboard('民生{Enter}');
    const paper = await screen.findByRole('textbox', { name: '稿件正文' });
    await waitFor(() => expect(document.activeElement).toBe(paper));
    await open();
    await user.keyboard('江风{Enter}');
    await waitFor(() => expect(document.title).toBe('江风入巷 — 木棉采编'));
    await open();
    await user.keyboard('发展纪实{Enter}');
    await waitFor(() => expect(newsroom.articles.size).toBe(3));
  });

  test('puts a snippet in at the caret, found by its name or its letters', async () => {
    const { open, user } = await start();
    const paper = screen.getByRole('textbox', { name: '稿件正文' });
    act(() => paper.focus());
    await open();
    await user.keyboard('问答');
    expect(listed()[0]?.textContent).toBe('问答常用语/wd');
    await user.clear(screen.getByRole('combobox', { name: '查找命令和稿件' }));
    await user.keyboard('bbx{Enter}');
    await waitFor(() => expect(paper.textContent).toContain('本报讯（记者 【待补：作者】）'));
    expect(document.activeElement).toBe(paper);
  });

  test('a snippet needs an article to go into', async () => {
    const { open, user } = await start({ opened: false });
    await open();
    await user.keyboard('bbx');
    expect(listed()[0]?.getAttribute('aria-disabled')).toBe('true');
  });

  test('a system item is asked of the window', async () => {
    const { open, user, bridge } = await start();
    await open();
    await user.keyboard('全屏{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('window.runRole')).toEqual([{ role: 'togglefullscreen' }]),
    );
  });

  test('what cannot be run says why, and stays where it is', async () => {
    const { open, user, bridge } = await start({ opened: false });
    await open();
    await user.keyboard('加粗');
    expect(listed()[0]?.textContent).toContain('先打开一篇稿件');
    expect(listed()[0]?.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('combobox', { name: '查找命令和稿件' })).toBeTruthy();
    expect(bridge.callsOf('settings.update')).toEqual([]);
  });

  test('Enter belongs to the input method while it composes', async () => {
    const { open } = await start();
    const field = await open();
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'shu xing' } });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(screen.getByRole('combobox', { name: '查找命令和稿件' })).toBe(field);
    expect(listed().length).toBeGreaterThan(10);
    fireEvent.change(field, { target: { value: '属性' } });
    fireEvent.compositionEnd(field);
    expect(listed()[0]?.textContent).toContain('稿件属性');
  });

  test('Escape gives the focus back to the text', async () => {
    const { open, user } = await start();
    const paper = screen.getByRole('textbox', { name: '稿件正文' });
    act(() => paper.focus());
    await open();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(paper));
  });

  test('nothing found says so', async () => {
    const { open, user } = await start();
    await open();
    await user.keyboard('没有这个');
    expect(screen.getByText('没有找到“没有这个”。')).toBeTruthy();
  });
});
