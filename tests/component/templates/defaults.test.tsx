import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Template } from '#shared/domain/template';
import { fakeTopics } from '../../support/fakeNewsroom';
import { bothSay, fieldsNamed, profileOf } from '../../support/profiles';
import { partNamed, renderTemplate } from '../../support/renderTemplate';
import { template } from '../../support/templates';

const part = () => partNamed('属性默认值');
const start = (profile: Template['profile'], defaults: Template['metadataDefaults'] = {}) =>
  renderTemplate(template({ profile, metadataDefaults: defaults }));

test('every field but the headline can begin with a value, by the editor of its type', async () => {
  const { user, session } = start(null);
  expect(part().queryByText('标题')).toBeNull();
  await user.type(part().getByRole('combobox', { name: /^关键词/ }), '水尺、船歌{Enter}');
  await user.click(part().getByRole('button', { name: '加一位' }));
  await user.type(part().getByRole('combobox', { name: '姓名' }), '林知夏');
  await user.type(part().getByRole('textbox', { name: '缓急' }), '3');
  expect(session.draft.get().metadataDefaults).toEqual({
    keywords: ['水尺', '船歌'],
    bylines: [{ role: 'reporter', name: '林知夏', work: '' }],
    urgency: 3,
  });
  await user.clear(part().getByRole('textbox', { name: '缓急' }));
  expect(session.draft.get().metadataDefaults).not.toHaveProperty('urgency');
});

test('a field of the template’s own begins with a value too', async () => {
  const options = ['市级', '县级'].map((value) => ({ value, label: bothSay(value) }));
  const level = { from: 'custom', id: 'level', type: 'choice', label: bothSay('级别'), options };
  const { user, session } = start(profileOf(level));
  await user.click(part().getByRole('combobox', { name: '级别' }));
  await user.click(await screen.findByRole('option', { name: '县级' }));
  expect(session.draft.get().metadataDefaults).toEqual({ custom: { level: '县级' } });
});

test('nobody need fill a default in, and what is wrong with one is told there', async () => {
  const profile = profileOf(
    { from: 'metadata', id: 'source', type: 'line', required: true, limits: { most: 3 } },
    { from: 'metadata', id: 'url', type: 'url' },
  );
  const { user } = start(profile);
  expect(part().queryByText('必填，还没有填')).toBeNull();
  await user.type(part().getByLabelText('来源'), '榕川日报');
  expect(part().getByText('最多 3 字，超出 1 字')).toBeTruthy();
});

test('a value that its type refuses waits in the form, and the template keeps the one before', async () => {
  const { user, session } = start(fieldsNamed('urgency'), { urgency: 4 });
  const field = part().getByRole<HTMLInputElement>('textbox', { name: '缓急' });
  await user.clear(field);
  await user.type(field, '4急');
  expect(part().getByText('这里只能填数字')).toBeTruthy();
  expect(field.value).toBe('4急');
  expect(session.draft.get().metadataDefaults).toEqual({ urgency: 4 });
});

test('a value in a field that stands in no group can still be seen and taken away', async () => {
  const { user, session } = start(fieldsNamed('source'), { channel: '榕川新闻' });
  const beyond = within(part().getByRole('group', { name: '不在各组里的' }));
  await user.clear(beyond.getByLabelText('频道'));
  expect(session.draft.get().metadataDefaults).toEqual({});
  expect(beyond.getByLabelText('频道')).toBeTruthy();
});

test('the library offers what its articles hold, and the portal its channels', async () => {
  const { user, bridge } = renderTemplate(template({ metadataDefaults: {} }), {
    'metadata.suggest': () => [{ value: '榕川晚报', count: 2 }],
    'topics.list': () => [...fakeTopics],
  });
  await user.type(part().getByLabelText('来源'), '榕');
  await user.click(await screen.findByRole('option', { name: /榕川晚报/ }));
  expect(bridge.callsOf('metadata.suggest').at(-1)).toEqual({
    field: 'source',
    text: '榕',
    articleId: null,
  });
  await user.type(part().getByRole('combobox', { name: /^主题分类/ }), '环境');
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(0));
});
