import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { noDeskNotes } from '#shared/domain/deskNotes';
import type { Metadata } from '#shared/domain/metadata';
import { openSession } from '../../support/fakeSession';
import { fieldsNamed, profileOf } from '../../support/profiles';
import { box, renderMetadata, renderPane } from '../../support/renderMetadata';

const own = (type: string, more: object = {}) => ({
  from: 'custom',
  id: 'own',
  type,
  label: { 'zh-CN': '自设', en: 'own' },
  ...more,
});
const known = (id: keyof Metadata, type: string, more: object = {}) => ({
  from: 'metadata',
  id,
  type,
  ...more,
});

/** Goes to a field with the Tab key alone. */
async function tabTo(user: UserEvent, target: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 40 && document.activeElement !== target; presses += 1) {
    await user.tab();
  }
  expect(document.activeElement).toBe(target);
}

describe('by keyboard alone', () => {
  test('topics are found in the tree by a word, taken and removed', async () => {
    const { session, user } = await renderMetadata(
      {},
      { profile: profileOf(known('topics', 'topics')) },
    );
    const field = await screen.findByRole('combobox', { name: '主题分类、按名称或编号查找' });
    await tabTo(user, field);
    await user.keyboard('污染');
    await screen.findByRole('option', { name: /环境污染/ });
    expect(screen.getAllByRole('option')).toHaveLength(2);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(session.metadata.get().topics).toEqual(['medtop:20000424']);
    await user.keyboard('{Backspace}');
    const token = screen.getByRole('group', { name: '环境污染，第 1 个，共 1 个' });
    await waitFor(() => expect(document.activeElement).toBe(token));
    await user.keyboard('{Delete}');
    expect(session.metadata.get().topics).toEqual([]);
  });

  test('a topic that this desk does not know is shown by its code and kept', async () => {
    const { session } = await renderMetadata(
      { topics: ['medtop:29999999'] },
      { profile: profileOf(known('topics', 'topics')) },
    );
    expect(await screen.findByText('medtop:29999999')).toBeTruthy();
    expect(session.metadata.get().topics).toEqual(['medtop:29999999']);
  });

  test('a channel is taken from the tree, with what lies above it in sight', async () => {
    const { session, user } = await renderMetadata(
      {},
      { profile: profileOf(known('channel', 'channel')) },
    );
    await tabTo(user, box('频道'));
    await user.keyboard('乡');
    await screen.findByRole('option', { name: '云坪新闻' });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(session.metadata.get().channel).toBe('云坪新闻/乡村');
  });

  test('keywords that the library uses are offered, and taken with the arrow keys', async () => {
    const asked: string[] = [];
    const { session, user } = await renderMetadata(
      { keywords: ['水尺'] },
      {
        profile: profileOf(known('keywords', 'keywords', { suggestions: 'library' })),
        answers: {
          'metadata.suggest': ({ field, text }) => {
            asked.push(`${field} ${text}`);
            return [
              { value: '水尺', count: 3 },
              { value: '水上巴士', count: 2 },
            ];
          },
        },
      },
    );
    await tabTo(user, screen.getByRole('combobox', { name: /^关键词/ }));
    await user.keyboard('水');
    expect(await screen.findByRole('option', { name: /水上巴士.*2 篇用过/ })).toBeTruthy();
    expect(screen.queryByRole('option', { name: /水尺/ })).toBeNull();
    expect(asked).toEqual(['keywords 水']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(session.metadata.get().keywords).toEqual(['水尺', '水上巴士']);
  });

  test('Escape closes the list and leaves what is written, also when no list is open', async () => {
    const { session, user } = await renderMetadata(
      { source: '榕川日报' },
      { profile: fieldsNamed('source') },
    );
    await user.click(box('来源'));
    await user.keyboard('{Escape}{Escape}');
    expect(box('来源').value).toBe('榕川日报');
    expect(session.metadata.get().source).toBe('榕川日报');
  });

  test('a place has a name and a wider place', async () => {
    const { session, user } = await renderMetadata(
      {},
      { profile: profileOf(known('place', 'place')) },
    );
    await tabTo(user, box('地点、地名'));
    await user.keyboard('临波镇');
    await user.tab();
    await user.keyboard('云坪县');
    expect(session.metadata.get().place).toEqual({ name: '临波镇', within: '云坪县' });
  });

  test('a choice is made among the profile’s own values', async () => {
    const options = [
      { value: 'city', label: { 'zh-CN': '市级', en: 'City' } },
      { value: 'town', label: { 'zh-CN': '乡镇', en: 'Town' } },
    ];
    const { session, user } = await renderMetadata(
      {},
      { profile: profileOf(own('choice', { options })) },
    );
    await tabTo(user, screen.getByRole('combobox', { name: '自设' }));
    await user.keyboard('{Enter}');
    await screen.findByRole('option', { name: '乡镇' });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(session.metadata.get().custom).toEqual({ own: 'town' });
  });

  test('a yes is given with the space bar', async () => {
    const { session, user } = await renderMetadata({}, { profile: profileOf(own('flag')) });
    await tabTo(user, screen.getByRole('checkbox', { name: '自设' }));
    await user.keyboard(' ');
    expect(session.metadata.get().custom).toEqual({ own: true });
  });
});

describe('what does not fit', () => {
  test('text over the limit is stored, counted and marked; nothing of it is lost', async () => {
    const { session } = await renderMetadata({}, { profile: fieldsNamed('wechatTitle') });
    const long = '题'.repeat(34);
    fireEvent.change(box('微信标题'), { target: { value: long } });
    expect(session.metadata.get().wechatTitle).toBe(long);
    expect(screen.getByText('34/32')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('最多 32 字，超出 2 字');
    expect(box('微信标题').getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(box('微信标题'), { target: { value: long.slice(2) } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each<[string, unknown, string, string]>([
    [
      '版次',
      known('pageNumber', 'pages'),
      '第三版',
      '版次写作 A03，连续的写作 A01-A04，分开的用顿号隔开',
    ],
    [
      '网址',
      known('url', 'url'),
      'www.a.example',
      '网址要以 http:// 或 https:// 开头，中间不留空格',
    ],
    ['缓急', known('urgency', 'number'), '12', '最大为 9'],
    ['缓急', known('urgency', 'number'), '急', '这里只能填数字'],
    ['缓急', known('urgency', 'number'), '9'.repeat(400), '这里只能填数字'],
    ['自设', own('line', { limits: { least: 3 } }), '短', '至少 3 字'],
  ])('%s %j: %s', async (name, field, written, problem) => {
    await renderMetadata({}, { profile: profileOf(field) });
    fireEvent.change(box(name), { target: { value: written } });
    expect(screen.getByRole('alert').textContent).toBe(problem);
    expect(box(name).value).toBe(written);
  });

  test('what cannot be stored waits with the article while another pane is looked at', async () => {
    const { session, bridge, unmount } = await renderMetadata(
      { urgency: 3 },
      { profile: fieldsNamed('urgency') },
    );
    fireEvent.change(box('缓急'), { target: { value: '急' } });
    unmount();
    expect(session.metadata.get().urgency).toBe(3);
    const again = renderPane(session, bridge);
    expect(box('缓急').value).toBe('急');
    again.unmount();
  });

  test('and is there at the next opening, until it is corrected', async () => {
    const { session, bridge, unmount } = await renderMetadata(
      { urgency: 3 },
      { profile: fieldsNamed('urgency') },
    );
    expect(screen.getByText('都填好了')).toBeTruthy();
    fireEvent.change(box('缓急'), { target: { value: '急' } });
    expect(screen.getByRole('button', { name: '1 项要改' })).toBeTruthy();
    unmount();
    session.dispose();
    const next = await openSession(bridge, 'article-1');
    renderPane(next, bridge);
    expect(box('缓急').value).toBe('急');
    expect(screen.getByRole('alert').textContent).toBe('这里只能填数字');
    expect(next.metadata.get().urgency).toBe(3);
    fireEvent.change(box('缓急'), { target: { value: '2' } });
    expect(next.metadata.get().urgency).toBe(2);
    expect(bridge.callsOf('articles.keepDeskNotes').at(-1)).toEqual({
      id: 'article-1',
      notes: noDeskNotes,
    });
  });
});

describe('the head of the pane', () => {
  const profile = profileOf(
    known('source', 'line', { required: true }),
    known('column', 'line', { required: true }),
    known('wechatTitle', 'line'),
  );

  test('counts what is missing, leads there, and says when all is filled in', async () => {
    const { user } = await renderMetadata({ source: '榕川日报' }, { profile });
    await user.click(screen.getByRole('button', { name: '还缺 1 项' }));
    expect(document.activeElement).toBe(box('栏目'));
    await user.keyboard('江边');
    expect(screen.getByText('都填好了')).toBeTruthy();
  });

  test('counts what is to be corrected beside it', async () => {
    await renderMetadata(
      { source: '日报', column: '栏', wechatTitle: '题'.repeat(40) },
      { profile },
    );
    expect(screen.getByRole('button', { name: '1 项要改' })).toBeTruthy();
  });

  test('fields filled in elsewhere stay in sight though the profile does not ask for them', async () => {
    await renderMetadata({ source: '日报', keywords: ['水尺'] }, { profile });
    expect(screen.getByText('别处填过的')).toBeTruthy();
    expect(screen.getByText('水尺')).toBeTruthy();
  });
});

describe('times', () => {
  test('keep the offset that they were given in', async () => {
    const { session, user } = await renderMetadata(
      { embargoUntil: '2026-07-12T08:30:00+09:00' },
      { profile: profileOf(known('embargoUntil', 'moment')) },
    );
    const zone = screen.getByRole('combobox', { name: '解禁时间、时区' });
    expect(zone.textContent).toBe('UTC+9');
    fireEvent.change(box('解禁时间'), { target: { value: '2026-07-13T10:00' } });
    expect(session.metadata.get().embargoUntil).toBe('2026-07-13T10:00:00+09:00');
    await user.click(zone);
    await user.click(await screen.findByRole('option', { name: '北京时间 UTC+8' }));
    expect(session.metadata.get().embargoUntil).toBe('2026-07-13T10:00:00+08:00');
  });

  test('that lie ahead are marked, by Beijing’s clock', async () => {
    await renderMetadata(
      { embargoUntil: '2099-01-01T09:00:00+09:00' },
      { profile: profileOf(known('embargoUntil', 'moment')) },
    );
    expect(screen.getByText('未到时间：北京时间 2099年1月1日 08:00')).toBeTruthy();
  });
});
