import { type DeskNotes, noDeskNotes } from '#shared/domain/deskNotes';
import type { Translator } from '#shared/locales/createTranslator';
import type { Client } from '../../bridge/client';
import { showError } from '../../ui/showError';

/** What the desk notes of its work on articles, over the end of the program. */
export type NoteBook = {
  /** Always settles: what is only noted must not keep an article shut. */
  read(articleId: string): Promise<DeskNotes>;
  keep(articleId: string, notes: DeskNotes): void;
};

/** Opens the notes that main keeps; what goes wrong with them is said. */
export function createNoteBook(client: Client, t: () => Translator): NoteBook {
  const keep = (id: string, notes: DeskNotes) => {
    client
      .call('articles.keepDeskNotes', { id, notes })
      .catch((error: unknown) => showError(error, t(), () => keep(id, notes)));
  };
  return {
    keep,
    read: async (id) => {
      try {
        return await client.call('articles.deskNotes', { id });
      } catch (error) {
        showError(error, t());
        return noDeskNotes;
      }
    },
  };
}
