import { describe, expect, test } from 'vitest';
import type { ArticleStatus } from '#shared/domain/article';
import { articleStatuses } from '#shared/domain/article';
import { moveFrom, moves, movesFrom } from '#shared/domain/workflow/moves';
import { defaultNewsroom, mayDo } from '#shared/domain/workflow/newsroom';

const named = (status: ArticleStatus, published: boolean) =>
  movesFrom(status, published).map(({ transition, to }) => `${transition} ${to}`);

describe('where an article may go', () => {
  test.each<[ArticleStatus, boolean, string[]]>([
    ['draft', false, ['submit firstReview']],
    ['firstReview', false, ['pass secondReview', 'return draft']],
    ['firstReview', true, ['pass secondReview', 'return correcting', 'withdraw withdrawn']],
    ['secondReview', false, ['pass finalReview', 'return draft', 'return firstReview']],
    [
      'finalReview',
      false,
      ['signOff signedOff', 'return draft', 'return firstReview', 'return secondReview'],
    ],
    [
      'signedOff',
      false,
      ['return draft', 'return firstReview', 'return secondReview', 'return finalReview'],
    ],
    ['exported', true, ['correct correcting', 'withdraw withdrawn']],
    ['correcting', true, ['submit firstReview', 'correct correcting', 'withdraw withdrawn']],
    ['withdrawn', true, ['correct correcting']],
  ])('from %s, published %s', (status, published, expected) => {
    expect(named(status, published)).toEqual(expected);
  });

  test('every state can be left again, and the way to the sign-off leads through all three reviews', () => {
    for (const status of articleStatuses) expect(movesFrom(status, true)).not.toEqual([]);
    const forward: ArticleStatus[] = ['draft'];
    for (let at: ArticleStatus | undefined = 'draft'; at !== undefined; ) {
      at = movesFrom(at, false).find(({ gate }) => gate !== null)?.to;
      if (at !== undefined) forward.push(at);
    }
    expect(forward).toEqual(['draft', 'firstReview', 'secondReview', 'finalReview', 'signedOff']);
  });

  test('what takes an article back needs a reason and checks nothing, what moves it on passes a gate', () => {
    for (const { gate, needsReason } of moves) expect(needsReason).toBe(gate === null);
  });

  test('a return that names no earlier state of the article is none', () => {
    const standing = { status: 'secondReview', published: false } as const;
    expect(moveFrom(standing, 'return', 'firstReview')?.act).toBe('passSecond');
    expect(moveFrom(standing, 'return', 'finalReview')).toBeUndefined();
    expect(moveFrom(standing, 'signOff', null)).toBeUndefined();
  });
});

describe('who may do what in a newsroom that changed nothing', () => {
  test.each([
    ['reporter', ['submit', 'correct']],
    ['editor', ['submit', 'passFirst', 'correct']],
    ['director', ['submit', 'passFirst', 'passSecond', 'correct']],
    ['deputyChief', ['submit', 'passFirst', 'passSecond', 'signOff', 'correct', 'withdraw']],
    ['chief', ['submit', 'passFirst', 'passSecond', 'signOff', 'correct', 'withdraw']],
  ])('%s', (id, may) => {
    expect(defaultNewsroom.roles.find((role) => role.id === id)?.may).toEqual(may);
  });

  test('a role that the newsroom does not have may nothing', () => {
    expect(mayDo(defaultNewsroom, 'publisher', 'submit')).toBe(false);
    expect(mayDo(defaultNewsroom, 'reporter', 'passFirst')).toBe(false);
    expect(mayDo(defaultNewsroom, 'editor', 'passFirst')).toBe(true);
  });
});
