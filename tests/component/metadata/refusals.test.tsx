import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ArticleSession } from '../../../renderer/features/editor';
import { fakeTemplates } from '../../support/fakeNewsroom';
import { keepText, openSession } from '../../support/fakeSession';
import { fieldsNamed, profileOf } from '../../support/profiles';
import { box, renderMetadata, renderPane } from '../../support/renderMetadata';

const own = (type: string) => ({
  from: 'custom',
  id: 'own',
  type,
  label: { 'zh-CN': '自设', en: 'own' },
});

/** Puts the article under the next version of its template, as its writer does. */
function moveTo(session: ArticleSession, profile: ReturnType<typeof profileOf>): void {
  const [template] = fakeTemplates;
  if (template === undefined) throw new Error('no template');
  act(() => void session.moveTemplate({ ...template, version: 9, profile }, keepText));
}

async function withRefusedNumber() {
  const rendered = await renderMetadata({}, { profile: profileOf(own('number')) });
  fireEvent.change(box('自设'), { target: { value: 'A3' } });
  return rendered;
}

test.each(['tokens', 'people', 'place', 'flag', 'date'])(
  'what a number refused stands beside the field that a new version makes a %s',
  async (type) => {
    const { session, bridge, unmount } = await withRefusedNumber();
    moveTo(session, profileOf(own(type)));
    expect(screen.getByText('A3')).toBeTruthy();
    unmount();
    const next = await openSession(bridge, 'article-1');
    moveTo(next, profileOf(own(type)));
    renderPane(next, bridge);
    expect(screen.getByText('A3')).toBeTruthy();
  },
);

test('it stays while the field is filled in, is put away on demand, and comes back', async () => {
  const { session, user } = await withRefusedNumber();
  moveTo(session, profileOf(own('line')));
  await user.type(box('自设'), '三版');
  expect(session.metadata.get().custom).toEqual({ own: '三版' });
  await user.click(screen.getByRole('button', { name: '去掉' }));
  expect(screen.queryByText('A3')).toBeNull();
  expect(session.refused.get()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '撤销', hidden: true }));
  expect(screen.getByText('A3')).toBeTruthy();
});

test('it is in the field again when the field gets its type back', async () => {
  const { session } = await withRefusedNumber();
  moveTo(session, profileOf(own('tokens')));
  moveTo(session, profileOf(own('number')));
  expect(box('自设').value).toBe('A3');
});

test('what a field refused that the new version does not have stands with what was filled in elsewhere', async () => {
  const { session } = await withRefusedNumber();
  moveTo(session, fieldsNamed('source'));
  const beyond = within(screen.getByRole('group', { name: '别处填过的' }));
  expect(beyond.getByText('A3')).toBeTruthy();
  expect(beyond.getByText(/没有“own”这一项/)).toBeTruthy();
});

test('a field that every article has and the new version does not ask for keeps what it refused', async () => {
  const { session } = await renderMetadata({}, { profile: fieldsNamed('urgency') });
  fireEvent.change(box('缓急'), { target: { value: '急' } });
  moveTo(session, fieldsNamed('source'));
  expect(
    within(screen.getByRole('group', { name: '别处填过的' })).getByLabelText('缓急'),
  ).toHaveProperty('value', '急');
});
