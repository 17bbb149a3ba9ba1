import { expect, test } from 'vitest';
import { decideSave, type SaveFacts } from '../../../main/library/articles/decideSave';

const base: SaveFacts = {
  baseRevision: 4,
  currentRevision: 4,
  isSame: false,
  storedCharacters: 1_000,
  characters: 1_000,
  journalLeadsHere: () => false,
};

const cases: readonly [string, Partial<SaveFacts>, string][] = [
  ['an edit is stored', {}, 'append'],
  ['an equal text makes no revision', { isSame: true }, 'unchanged'],
  ['an older base is refused', { baseRevision: 3 }, 'revisionMismatch'],
  ['a base from the future is refused', { baseRevision: 5 }, 'revisionMismatch'],
  [
    'an older base is refused even for an equal text',
    { baseRevision: 3, isSame: true },
    'revisionMismatch',
  ],
  ['a damaged text is not saved over', { storedCharacters: null }, 'documentUnreadable'],
  ['half of the text may go', { characters: 500 }, 'append'],
  ['more than half may not', { characters: 499 }, 'shrunk'],
  ['nothing left is refused', { characters: 0 }, 'shrunk'],
  [
    'more than half may go by the user’s own steps',
    { characters: 0, journalLeadsHere: () => true },
    'append',
  ],
  ['200 characters are not guarded', { storedCharacters: 200, characters: 0 }, 'append'],
  ['201 characters are', { storedCharacters: 201, characters: 100 }, 'shrunk'],
  [
    'half of an odd count rounds for the writer',
    { storedCharacters: 201, characters: 101 },
    'append',
  ],
];

test.each(cases)('%s', (_intent, facts, expected) => {
  const decision = decideSave({ ...base, ...facts });
  expect(decision.kind === 'refuse' ? decision.reason : decision.kind).toBe(expected);
});

test('the journal is read only when the text shrinks', () => {
  const journalLeadsHere = () => {
    throw new Error('read without need');
  };
  expect(decideSave({ ...base, characters: 900, journalLeadsHere }).kind).toBe('append');
});
