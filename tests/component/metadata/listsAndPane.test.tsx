import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { putCaret, write } from '../../support/paper';
import { fieldsNamed } from '../../support/profiles';
import { box, renderMetadata } from '../../support/renderMetadata';

describe('lists', () => {
  const keywords = () => screen.getByRole('combobox', { name: /^关键词/ });

  test('take entries by Enter and by separators, none twice', async () => {
    const { session, user } = await renderMetadata(
      { keywords: ['水尺'] },
      { profile: fieldsNamed('keywords') },
    );
    await user.type(keywords(), '船歌{Enter}茶山、水尺、');
    expect(session.metadata.get().keywords).toEqual(['水尺', '船歌', '茶山']);
  });

  test('Enter that chooses a composed word adds nothing', async () => {
    const { session } = await renderMetadata({}, { profile: fieldsNamed('keywords') });
    const field = keywords();
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'chuan ge' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(session.metadata.get().keywords).toEqual([]);
    fireEvent.change(field, { target: { value: '船歌' } });
    fireEvent.compositionEnd(field);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(session.metadata.get().keywords).toEqual(['船歌']);
  });

  test('are walked, ordered and emptied by keys', async () => {
    const { session, user } = await renderMetadata(
      { breadcrumb: ['榕川市', '正文', '新闻'] },
      { profile: fieldsNamed('breadcrumb') },
    );
    await user.click(screen.getByRole('combobox', { name: /^当前位置/ }));
    await user.keyboard('{ArrowLeft}');
    const last = screen.getByRole('group', { name: '新闻，第 3 个，共 3 个' });
    await waitFor(() => expect(document.activeElement).toBe(last));
    fireEvent.keyDown(last, { key: 'ArrowLeft', altKey: true });
    expect(session.metadata.get().breadcrumb).toEqual(['榕川市', '新闻', '正文']);
    fireEvent.keyDown(screen.getByRole('group', { name: '正文，第 3 个，共 3 个' }), {
      key: 'Delete',
    });
    expect(session.metadata.get().breadcrumb).toEqual(['榕川市', '新闻']);
  });
});

describe('people', () => {
  const two = [
    { role: 'reporter', name: '林知夏', work: '文/图' },
    { role: 'editor', name: '周敏行', work: '' },
  ] as const;

  test('are added, named, given another role and removed', async () => {
    const { session, user } = await renderMetadata(
      { bylines: two },
      { profile: fieldsNamed('bylines') },
    );
    await user.click(screen.getByRole('button', { name: '加一位' }));
    const names = screen.getAllByRole('combobox', { name: '姓名' });
    await user.type(names[2] as HTMLElement, '何若兰');
    await user.click(screen.getAllByRole('combobox', { name: '身份' })[2] as HTMLElement);
    await user.click(await screen.findByRole('option', { name: '通讯员' }));
    await user.click(screen.getByRole('button', { name: '去掉 林知夏' }));
    expect(session.metadata.get().bylines).toEqual([
      two[1],
      { role: 'correspondent', name: '何若兰', work: '' },
    ]);
  });

  test('are moved by arrow keys, and the move is said aloud', async () => {
    const { session } = await renderMetadata({ bylines: two }, { profile: fieldsNamed('bylines') });
    const handle = screen.getByRole('button', { name: '移动 林知夏，用上下方向键' });
    fireEvent.keyDown(handle, { key: 'ArrowDown' });
    expect(session.metadata.get().bylines.map(({ name }) => name)).toEqual(['周敏行', '林知夏']);
    expect(screen.getByText('林知夏 现在排第 2，共 2 位')).toBeTruthy();
  });
});

describe('the pane', () => {
  test('is for reading when the article is', async () => {
    await renderMetadata(
      { keywords: ['水尺'], bylines: [{ role: 'editor', name: '周', work: '' }] },
      { readOnly: true },
    );
    expect(box('来源').readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: /加一|去掉|移动|提取/ })).toBeNull();
  });

  test('draws again only for the part that changed', async () => {
    const { session, renders } = await renderMetadata({ source: '日报' });
    const before = renders();
    act(() => {
      putCaret(session.editor, '水面宽了', 0);
      write(session.editor, '忽然');
    });
    expect(renders()).toBe(before);
    act(() => session.updateMetadata({ source: '晚报' }));
    expect(renders()).toBe(before + 1);
  });

  test('names every group', async () => {
    const { container } = await renderMetadata();
    const legends = [...container.querySelectorAll('legend')].map((legend) => legend.textContent);
    expect(legends).toEqual(['题目', '出处', '作者', '归属', '检索', '见报', '发布', '微信']);
    expect(within(container).getByRole('form', { name: '稿件属性' })).toBeTruthy();
  });
});
