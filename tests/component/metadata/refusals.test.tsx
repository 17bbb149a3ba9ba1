import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { noDeskNotes } from '#shared/domain/deskNotes';
import type { Metadata } from '#shared/domain/metadata';
import { createClient } from '../../../renderer/bridge/client';
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

describe.each([
  ['见报日期', 'issueDate', '2026-07-12', '2026-07-12', '日期不完整，要有年月日'],
  [
    '解禁时间',
    'embargoUntil',
    '2026-07-12T08:30:00+08:00',
    '2026-07-12T08:30',
    '时间不完整，要有年月日和时分',
  ],
] as const)('a date that is only begun, in %s', (name, id, stored, shown, problem) => {
  /** Leaves the date half written: the browser then gives no text and says that the input is bad. */
  async function begin() {
    const metadata: Partial<Metadata> = { [id]: stored };
    const rendered = await renderMetadata(metadata, { profile: fieldsNamed(id) });
    setBad(true);
    fireEvent.change(box(name), { target: { value: '' } });
    expect(screen.getByRole('alert').textContent).toBe(problem);
    return rendered;
  }
  const setBad = (badInput: boolean) =>
    Object.defineProperty(box(name), 'validity', { configurable: true, value: { badInput } });

  test('is not noted, and the stored one stands there at the next opening', async () => {
    const { session, bridge, unmount } = await begin();
    const noted = bridge.callsOf('articles.keepDeskNotes');
    expect(noted.at(-1)).toEqual({ id: 'article-1', notes: noDeskNotes });
    unmount();
    renderPane(session, bridge);
    expect(box(name).value).toBe(shown);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that was noted by an earlier program is not taken up', async () => {
    const { bridge, unmount } = await renderMetadata({ [id]: stored });
    unmount();
    const refused = [{ field: id, type: null, value: '' }];
    await createClient(bridge).call('articles.keepDeskNotes', {
      id: 'article-1',
      notes: { suggesting: false, refused },
    });
    expect((await openSession(bridge, 'article-1')).refused.get()).toEqual([]);
  });

  test('and then emptied, empties the field when it is left', async () => {
    const { session } = await begin();
    setBad(false);
    fireEvent.blur(box(name));
    expect(session.metadata.get()[id]).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
