import '../../support/componentPage';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { type DeskNotes, noDeskNotes, unreadDeskNotes } from '#shared/domain/deskNotes';
import { AppError } from '#shared/domain/errors';
import { createTranslator } from '#shared/locales/createTranslator';
import { createNoteBook, type NoteBook } from '../../../renderer/features/editor/noteBook';
import { ToastHost } from '../../../renderer/ui/ToastHost';
import { article, headline, lead, p } from '../../support/documentBuilder';
import { createFakeLibrary, type FakeLibrary } from '../../support/fakeLibrary';

const t = createTranslator('zh-CN');
const id = 'article-a';
const noting = (urgency: string): DeskNotes => ({
  suggesting: false,
  refused: [{ field: 'urgency', type: 'number', value: urgency }],
});

let library: FakeLibrary;
let book: NoteBook;
beforeEach(() => {
  library = createFakeLibrary({ [id]: article(headline('渠'), lead(p('水来了。'))) });
  book = createNoteBook(library.client, () => t);
  render(<ToastHost label="通知" closeLabel="关闭" />);
});

const sent = () => library.callsOf('articles.keepDeskNotes').map(({ notes }) => notes);
const notices = (title: string) => screen.queryAllByText(title, { selector: '.toastTitle' });
const locked = t('errors.locked.what');

/** Notes each in turn, and waits for what becomes of it. */
async function keep(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await act(async () => {
      book.keep(id, noting(text));
      await book.flush();
    });
  }
}

test('a retry sends the newest notes, and trouble is said once', async () => {
  library.refuse('articles.keepDeskNotes', new AppError('locked'));
  await keep('急', '急件', '急件一');
  expect(notices(locked)).toHaveLength(1);
  library.refuse('articles.keepDeskNotes', null);
  fireEvent.click(screen.getByRole('button', { name: t('app.retry'), hidden: true }));
  await act(() => book.flush());
  expect(sent().at(-1)).toEqual(noting('急件一'));
  expect(await book.read(id)).toEqual(noting('急件一'));
});

test('the notice goes when the notes are kept after all, and the next trouble is said anew', async () => {
  library.refuse('articles.keepDeskNotes', new AppError('locked'));
  await keep('急');
  library.refuse('articles.keepDeskNotes', null);
  await keep('急件');
  await expect.poll(() => notices(locked)).toHaveLength(0);
  library.refuse('articles.keepDeskNotes', new AppError('locked'));
  await keep('急件一');
  expect(notices(locked)).toHaveLength(1);
});

test('notes go out one after the other, and those overtaken meanwhile not at all', async () => {
  const letGo = library.hold('articles.keepDeskNotes');
  for (const text of ['急', '急件', '急件一']) book.keep(id, noting(text));
  letGo();
  expect(await book.flush()).toBe(true);
  expect(sent()).toEqual([noting('急'), noting('急件一')]);
});

test('notes that are not kept yet are read as they were written', async () => {
  library.refuse('articles.keepDeskNotes', new AppError('locked'));
  await keep('急');
  expect(await book.read(id)).toEqual(noting('急'));
});

test('damaged notes are said and taken for a work that suggests; others wait to be read', async () => {
  library.refuse('articles.deskNotes', new AppError('content_invalid'));
  await act(async () => expect(await book.read(id)).toEqual(unreadDeskNotes));
  expect(notices(t('errors.deskNotesDamaged.what'))).toHaveLength(1);
  library.refuse('articles.deskNotes', new AppError('locked'));
  await expect(book.read(id)).rejects.toMatchObject({ code: 'locked' });
  library.refuse('articles.deskNotes', null);
  expect(await book.read(id)).toEqual(noDeskNotes);
});
