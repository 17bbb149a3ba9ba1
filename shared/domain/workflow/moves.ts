import type { ArticleStatus } from '../article';

/** What people do to move an article on; exporting is not among them, the export queue does that. */
export const transitions = ['submit', 'pass', 'signOff', 'return', 'correct', 'withdraw'] as const;
export type Transition = (typeof transitions)[number];

/** What a role may be allowed; returning an article belongs to whoever may let it pass where it stands. */
export const acts = [
  'submit',
  'passFirst',
  'passSecond',
  'signOff',
  'correct',
  'withdraw',
] as const;
export type Act = (typeof acts)[number];

/** Moves that check the text first; each gate is named after its act. */
export type Gate = 'submit' | 'passFirst' | 'passSecond' | 'signOff';
export const gates: readonly Gate[] = ['submit', 'passFirst', 'passSecond', 'signOff'];

/** One line of the table of moves. */
export type Move = {
  readonly transition: Transition;
  readonly from: ArticleStatus;
  readonly to: ArticleStatus;
  readonly act: Act;
  /** Null for moves that take an article back: they check nothing. */
  readonly gate: Gate | null;
  /** Whether the move is refused without words on why. */
  readonly needsReason: boolean;
  /** Set for moves that are open to articles that were published alone, or to those that never were. */
  readonly published?: boolean;
};

function forward(
  transition: 'submit' | 'pass' | 'signOff',
  gate: Gate,
  [from, to]: [ArticleStatus, ArticleStatus],
): Move {
  return { transition, from, to, act: gate, gate, needsReason: false };
}

const taken = { gate: null, needsReason: true } as const;

function back(act: Act, from: ArticleStatus, to: readonly ArticleStatus[]): readonly Move[] {
  return [
    // Back at its writer's: a published article is one that is being corrected.
    { transition: 'return', from, to: 'draft', act, published: false, ...taken },
    { transition: 'return', from, to: 'correcting', act, published: true, ...taken },
    ...to.map((each): Move => ({ transition: 'return', from, to: each, act, ...taken })),
  ];
}

function correct(from: ArticleStatus): Move {
  return { transition: 'correct', from, to: 'correcting', act: 'correct', ...taken };
}

function withdraw(from: ArticleStatus): Move {
  const to = 'withdrawn';
  return { transition: 'withdraw', from, to, act: 'withdraw', published: true, ...taken };
}

/** Every move that there is. */
export const moves: readonly Move[] = [
  forward('submit', 'submit', ['draft', 'firstReview']),
  forward('submit', 'submit', ['correcting', 'firstReview']),
  forward('pass', 'passFirst', ['firstReview', 'secondReview']),
  forward('pass', 'passSecond', ['secondReview', 'finalReview']),
  forward('signOff', 'signOff', ['finalReview', 'signedOff']),
  ...back('passFirst', 'firstReview', []),
  ...back('passSecond', 'secondReview', ['firstReview']),
  ...back('signOff', 'finalReview', ['firstReview', 'secondReview']),
  ...back('signOff', 'signedOff', ['firstReview', 'secondReview', 'finalReview']),
  correct('exported'),
  // Of a text that was changed after its export, before anybody said why.
  correct('correcting'),
  correct('withdrawn'),
  ...(
    [
      'draft',
      'firstReview',
      'secondReview',
      'finalReview',
      'signedOff',
      'exported',
      'correcting',
    ] as const
  ).map(withdraw),
];

/** The moves that are open to an article where it stands. */
export function movesFrom(status: ArticleStatus, published: boolean): readonly Move[] {
  return moves.filter(
    (move) =>
      move.from === status && (move.published === undefined || move.published === published),
  );
}

/** The move of a name from where an article stands; a return names where to. Undefined when there is none. */
export function moveFrom(
  standing: { readonly status: ArticleStatus; readonly published: boolean },
  transition: Transition,
  to: ArticleStatus | null,
): Move | undefined {
  return movesFrom(standing.status, standing.published).find(
    (move) => move.transition === transition && (to === null || move.to === to),
  );
}
