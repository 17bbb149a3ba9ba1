import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import {
  desk,
  eachOnFakeDesk,
  library,
  open,
  openNextDesk,
  pass,
  session,
} from '../../support/fakeDesk';

eachOnFakeDesk();

describe('what the desk notes of an article', () => {
  test('is taken up where it is opened again, also by the next program, and by no other article', async () => {
    await open('article-a');
    session().suggesting.set(true);
    await open('article-b');
    expect(session().suggesting.get()).toBe(false);
    openNextDesk('沈砚秋');
    await open('article-a');
    expect(session().suggesting.get()).toBe(true);
  });

  test('keeps no article shut where it is damaged: what is written is marked', async () => {
    library.refuse('articles.deskNotes', new AppError('content_invalid'));
    await open('article-a');
    expect(session().suggesting.get()).toBe(true);
  });

  test('is not written over where it could not be read: the article opens when it can be', async () => {
    await open('article-a');
    session().suggesting.set(true);
    await open('article-b');
    openNextDesk();
    library.refuse('articles.deskNotes', new AppError('locked'));
    await open('article-a');
    expect(desk.state.get().kind).toBe('failed');
    library.refuse('articles.deskNotes', null);
    await open('article-a');
    expect(session().suggesting.get()).toBe(true);
    expect(library.callsOf('articles.keepDeskNotes')).toHaveLength(1);
  });

  test.each([
    ['waits until it is kept', null, true],
    ['is told that it is not kept', new AppError('locked'), false],
  ])('the window that closes %s', async (_rule, error, saved) => {
    await open('article-a');
    library.refuse('articles.keepDeskNotes', error);
    const letGo = library.hold('articles.keepDeskNotes');
    session().refused.set([{ field: 'urgency', type: 'number', value: '急' }]);
    const settled = desk.settleClose('request-1');
    await pass(500);
    expect(library.callsOf('window.closeSettled')).toEqual([]);
    letGo();
    await pass(0);
    await settled;
    expect(library.callsOf('window.closeSettled')).toEqual([{ requestId: 'request-1', saved }]);
  });

  test('is kept before the article is put away', async () => {
    await open('article-a');
    const letGo = library.hold('articles.keepDeskNotes');
    session().refused.set([{ field: 'urgency', type: 'number', value: '急' }]);
    const closed = desk.close();
    await pass(500);
    expect(desk.state.get().kind).toBe('open');
    letGo();
    await closed;
    expect(desk.state.get().kind).toBe('none');
  });
});
