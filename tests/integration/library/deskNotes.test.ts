import { expect, test } from 'vitest';
import { type DeskNotes, noDeskNotes } from '#shared/domain/deskNotes';
import { keepDeskNotes, readDeskNotes } from '../../../main/library';
import {
  newArticle,
  peek,
  refusalOf,
  tamper,
  tempFolder,
  testLibrary,
} from '../../support/library';

const notes: DeskNotes = {
  suggesting: true,
  refused: [
    { field: 'urgency', type: 'number', value: '急' },
    { field: 'pages', type: null, value: { from: 1 } },
  ],
};
const rows = 'SELECT count(*) FROM desk_notes';

test('notes are kept for their article alone, and are there after a restart', () => {
  const folder = tempFolder();
  const first = testLibrary(folder);
  const [one, two] = [newArticle(first), newArticle(first)];
  keepDeskNotes(first.db, { id: one, notes });
  first.close();
  const library = testLibrary(folder);
  expect(readDeskNotes(library.db, one)).toEqual(notes);
  expect(readDeskNotes(library.db, two)).toEqual(noDeskNotes);
});

test('the newest take the place of those before, and nothing leaves nothing behind', () => {
  const library = testLibrary();
  const id = newArticle(library);
  keepDeskNotes(library.db, { id, notes });
  keepDeskNotes(library.db, { id, notes: { ...notes, refused: [] } });
  expect(readDeskNotes(library.db, id)).toEqual({ suggesting: true, refused: [] });
  keepDeskNotes(library.db, { id, notes: noDeskNotes });
  expect(readDeskNotes(library.db, id)).toEqual(noDeskNotes);
  expect(peek(library, rows)).toBe(0);
});

test('notes of an article that is not there are refused, and so are damaged ones', () => {
  const library = testLibrary();
  expect(refusalOf(() => keepDeskNotes(library.db, { id: 'nowhere', notes }))).toBe(
    'not_found articleNotFound',
  );
  const id = newArticle(library);
  keepDeskNotes(library.db, { id, notes });
  tamper(library, `UPDATE desk_notes SET notes = '{"suggesting":"perhaps"}'`);
  expect(refusalOf(() => readDeskNotes(library.db, id))).toBe('content_invalid rowDamaged');
});

test('refused values that were noted by their field alone are read without a type', () => {
  const library = testLibrary();
  const id = newArticle(library);
  keepDeskNotes(library.db, { id, notes });
  tamper(library, `UPDATE desk_notes SET notes = '{"suggesting":true,"refused":{"urgency":"急"}}'`);
  expect(readDeskNotes(library.db, id)).toEqual({
    suggesting: true,
    refused: [{ field: 'urgency', type: null, value: '急' }],
  });
});
