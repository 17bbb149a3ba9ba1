import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { defaultProfile } from '#shared/domain/defaultProfile';
import type { Template } from '#shared/domain/template';
import { dragTo } from '../../support/dragging';
import {
  bothSay,
  fieldsNamed,
  outlineOfProfile,
  profileOf,
  profileWith,
} from '../../support/profiles';
import { foldOf, partNamed, renderTemplate } from '../../support/renderTemplate';
import { template } from '../../support/templates';

const part = () => partNamed('属性字段');
const twoGroups = profileWith({ origin: ['a', 'b'], print: ['c'] });
const withProfile = (profile: Template['profile'], defaults: Template['metadataDefaults'] = {}) =>
  template({ profile, metadataDefaults: defaults });

function start(from: Template = withProfile(twoGroups)) {
  const rendered = renderTemplate(from);
  const outline = () => outlineOfProfile(rendered.session.draft.get().profile);
  const field = (id: string) =>
    rendered.session.draft
      .get()
      .profile?.groups.flatMap(({ fields }) => fields)
      .find((each) => each.id === id);
  const problems = () => rendered.session.problems.get().map(({ path }) => path);
  const unfold = async (...labels: string[]) => {
    for (const label of labels) await rendered.user.click(foldOf(label));
  };
  const undo = async () =>
    rendered.user.click((await screen.findAllByRole('button', { name: '撤销' }))[0] as HTMLElement);
  return { ...rendered, outline, field, problems, unfold, undo };
}

const card = (label: string) => foldOf(label).closest('li') as HTMLElement;
const grip = (label: string) => card(label).querySelector('.cardGrip') as HTMLElement;
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('the choice of a profile', () => {
  test('the template’s own begins as that of all articles, and what it was comes back by undo', async () => {
    const { user, session, undo } = start(withProfile(null));
    expect(part().getByText(/题目、出处、作者/)).toBeTruthy();
    await user.click(part().getByRole('radio', { name: '本模板自定' }));
    expect(session.draft.get().profile).toEqual(defaultProfile);
    const own = withProfile(twoGroups, { custom: { a: '甲' } });
    act(() => session.change(() => own));
    await user.click(part().getByRole('radio', { name: '与所有稿件相同' }));
    expect(session.draft.get()).toMatchObject({ profile: null, metadataDefaults: {} });
    await undo();
    expect(session.draft.get()).toEqual(own);
  });
});

describe('groups', () => {
  test('are added with the caret in their name, which both languages take', async () => {
    const { user, session } = start();
    await user.click(part().getByRole('button', { name: '添加一组' }));
    await waitFor(() => expect(document.activeElement).toBe(box('组名')));
    await user.clear(box('组名'));
    await user.type(box('组名'), '来文');
    const added = session.draft.get().profile?.groups.at(-1);
    expect(added).toMatchObject({ label: bothSay('来文'), fields: [] });
    expect(screen.getByText('这一组的字段太少，至少 1 项')).toBeTruthy();
    await user.type(box('英文组名'), '!');
    await user.type(box('组名'), '单');
    expect(session.draft.get().profile?.groups.at(-1)?.label).toEqual({
      'zh-CN': '来文单',
      en: '来文!',
    });
  });

  test('go and come back with what their fields begin with', async () => {
    const full = withProfile(twoGroups, { custom: { a: '甲' } });
    const { user, session, outline, undo } = start(full);
    await user.click(within(card('origin')).getByRole('button', { name: '去掉这一组' }));
    expect(outline()).toBe('print: c');
    await waitFor(() => expect(document.activeElement).toBe(foldOf('print')));
    expect(session.draft.get().metadataDefaults).toEqual({});
    await undo();
    expect(session.draft.get()).toEqual(full);
  });

  test('are moved by Alt with an arrow, by their buttons and by dragging', async () => {
    const { user, outline } = start();
    act(() => foldOf('origin').focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(outline()).toBe('print: c; origin: a b');
    expect(part().getByText('“origin”已移到第 2 组')).toBeTruthy();
    await user.click(within(card('origin')).getByRole('button', { name: '上移' }));
    expect(outline()).toBe('origin: a b; print: c');
    await dragTo(card('origin'), grip('origin'), card('print'), 'bottom');
    expect(outline()).toBe('print: c; origin: a b');
  });
});

describe('fields', () => {
  test('walk by Alt with an arrow from group to group, which unfolds, and keep the focus', async () => {
    const { user, outline, unfold } = start();
    await unfold('origin');
    act(() => foldOf('a').focus());
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(outline()).toBe('origin: b; print: a c');
    expect(part().getByText('“a”已移到“print”第 1 项')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(foldOf('a')));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(outline()).toBe('origin: b a; print: c');
  });

  test('are dragged before and behind others, onto a folded group and into an empty one', async () => {
    const bare = { id: 'bare', label: bothSay('bare'), fields: [] };
    const profile = { groups: [...twoGroups.groups, bare] };
    const { outline, unfold } = start({ ...withProfile(null), profile });
    await unfold('origin', 'bare');
    await dragTo(card('b'), grip('b'), card('a'), 'top');
    expect(outline()).toBe('origin: b a; print: c; bare: ');
    const line = card('print').querySelector('.cardLine') as HTMLElement;
    await dragTo(card('b'), grip('b'), line, 'top');
    expect(outline()).toBe('origin: a; print: c b; bare: ');
    const foot = card('bare').querySelector('.groupFoot') as HTMLElement;
    await dragTo(card('c'), grip('c'), foot, 'top');
    expect(outline()).toBe('origin: a; print: b; bare: c');
  });

  test('that every article has are offered until they stand in a group', async () => {
    const { user, outline, unfold } = start();
    await unfold('print');
    const add = () => within(card('print')).getByRole('button', { name: '添加字段' });
    await user.click(add());
    await user.click(await screen.findByRole('menuitem', { name: '来源' }));
    await waitFor(() => expect(outline()).toBe('origin: a b; print: c source'));
    await waitFor(() => expect(document.activeElement).toBe(foldOf('来源')));
    await user.click(add());
    await screen.findByRole('menuitem', { name: '频道' });
    expect(screen.queryByRole('menuitem', { name: '来源' })).toBeNull();
  });

  test('of one’s own are named first and keep their id whatever they are called', async () => {
    const { user, session, unfold } = start();
    await unfold('print');
    await user.click(within(card('print')).getByRole('button', { name: '添加字段' }));
    await user.click(await screen.findByRole('menuitem', { name: '自定一个字段' }));
    await waitFor(() => expect(document.activeElement).toBe(box('字段名')));
    const added = () => session.draft.get().profile?.groups[1]?.fields[1];
    const id = added()?.id;
    await user.clear(box('字段名'));
    expect(screen.getByText('字段名没有填')).toBeTruthy();
    await user.type(box('字段名'), '来文单位');
    expect(added()).toMatchObject({ id, from: 'custom', type: 'line', label: bothSay('来文单位') });
  });

  test('that are named as a group is are cards of their own', async () => {
    const fields = fieldsNamed('headline', 'source').groups[0]?.fields ?? [];
    const { user, outline, unfold } = start(
      withProfile({ groups: [{ id: 'headline', label: bothSay('题目'), fields }] }),
    );
    await unfold('题目', '标题');
    expect(foldOf('题目').getAttribute('aria-expanded')).toBe('true');
    expect(foldOf('标题').getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(outline()).toBe('headline: source headline');
    await waitFor(() => expect(document.activeElement).toBe(foldOf('标题')));
  });

  test('are made required and narrow in their line', async () => {
    const { user, field, unfold } = start();
    await unfold('origin');
    const line = within(screen.getByRole('group', { name: 'a' }));
    await user.click(line.getByRole('checkbox', { name: '必填' }));
    await user.click(line.getByRole('radio', { name: '半行' }));
    expect(field('a')).toMatchObject({ required: true, width: 'half' });
    expect(field('b')).toMatchObject({ required: false, width: 'full' });
  });

  test('go and come back where they were, with what they begin with', async () => {
    const full = withProfile(twoGroups, { custom: { a: '甲' } });
    const { user, session, outline, unfold, undo } = start(full);
    await unfold('origin');
    await user.click(within(card('a')).getByRole('button', { name: '去掉这个字段' }));
    expect(outline()).toBe('origin: b; print: c');
    await waitFor(() => expect(document.activeElement).toBe(foldOf('b')));
    await undo();
    expect(session.draft.get()).toEqual(full);
  });
});

describe('what is asked of a field', () => {
  const summary = profileOf({ from: 'metadata', id: 'summary', type: 'longText' });
  const own = profileOf({ from: 'custom', id: 'level', type: 'line', label: bothSay('级别') });

  test('limits that cross are told at the field, and the way there unfolds what is around', async () => {
    const { user, field, problems, unfold } = start(withProfile(summary));
    await unfold('一组', '摘要');
    await user.type(box('最少字数'), '３００');
    expect(field('summary')?.limits).toEqual({ least: 300, most: 200 });
    expect(problems()).toEqual(['profile.groups.0.fields.0.limits.most']);
    expect(box('最多字数').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('下限（300）大于上限（200）')).toBeTruthy();
    await user.click(foldOf('一组'));
    await user.click(screen.getAllByRole('button', { name: '还有 1 处要改' })[0] as HTMLElement);
    await waitFor(() => expect(document.activeElement).toBe(box('最多字数')));
    await user.clear(box('最多字数'));
    expect(field('summary')?.limits).toEqual({ least: 300 });
    expect(problems()).toEqual([]);
  });

  test('is as everywhere again at a press, and by undo as it was', async () => {
    const { user, session, field, unfold, undo } = start(withProfile(summary));
    await unfold('一组', '摘要');
    expect(screen.queryByRole('button', { name: '恢复通用的要求' })).toBeNull();
    await user.type(box('字段名'), '（网页用）');
    await user.type(box('填写提示'), '一句话');
    const asked = session.draft.get();
    expect(field('summary')).toMatchObject({
      label: { 'zh-CN': '摘要（网页用）', en: 'Summary' },
      hint: bothSay('一句话'),
    });
    await user.click(screen.getByRole('button', { name: '恢复通用的要求' }));
    expect(session.draft.get().profile).toEqual(summary);
    await undo();
    expect(session.draft.get()).toEqual(asked);
  });

  test('a choice says that it lacks options, takes them by Enter, and drops them by undo only', async () => {
    const { user, field, problems, unfold, undo } = start(withProfile(own));
    const typeIs = async (name: string) => {
      await user.click(screen.getByRole('combobox', { name: '类型' }));
      await user.click(await screen.findByRole('option', { name }));
    };
    await unfold('一组', '级别');
    await typeIs('几项选一');
    expect(problems()).toEqual(['profile.groups.0.fields.0.options']);
    await user.type(box('可选项'), '市级{Enter}县级{Enter}');
    expect(field('level')?.options?.map(({ value }) => value)).toEqual(['市级', '县级']);
    await user.type(box('第 2 个选项'), '（区）');
    expect(field('level')?.options?.[1]).toEqual({ value: '县级', label: bothSay('县级（区）') });
    await typeIs('日期');
    expect(field('level')).toMatchObject({ type: 'date' });
    expect(field('level')).not.toHaveProperty('options');
    await undo();
    expect(field('level')?.options).toHaveLength(2);
  });

  test('what it draws on is said only where that differs from everywhere', async () => {
    const profile = profileOf({ from: 'metadata', id: 'source', type: 'line' });
    const { user, field, unfold } = start(withProfile(profile));
    await unfold('一组', '来源');
    const offers = screen.getByRole('checkbox', { name: '边写边提示别的稿件用过的' });
    await user.click(offers);
    expect(field('source')).toMatchObject({ suggestions: 'none' });
    await user.click(offers);
    expect(field('source')).not.toHaveProperty('suggestions');
    await user.click(screen.getByRole('combobox', { name: '可以取自' }));
    await user.click(await screen.findByRole('option', { name: '标题' }));
    expect(field('source')).toMatchObject({ extract: 'headline' });
  });
});

test('the skeleton shows the fields as the pane will', async () => {
  const { user, unfold } = start();
  await unfold('origin', 'a');
  const line = within(screen.getByRole('group', { name: 'a' }));
  await user.click(line.getByRole('checkbox', { name: '必填' }));
  await user.click(line.getByRole('radio', { name: '半行' }));
  await user.type(box('最多字数'), '12');
  const outline = within(screen.getByRole('region', { name: '稿件属性' }));
  const shown = outline.getByText('最多 12 字').closest('.field') as HTMLElement;
  expect(shown.textContent).toContain('a*必填');
  expect(shown.dataset.width).toBe('half');
});
