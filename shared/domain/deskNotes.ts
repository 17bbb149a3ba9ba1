import { z } from 'zod';
import { jsonSchema } from './json';

/** What was written into an article's fields and cannot be stored as their values, by the field's id. */
const refusedValuesSchema = z.record(z.string().max(80), jsonSchema);
export type RefusedValues = Readonly<z.infer<typeof refusedValuesSchema>>;

/** What the desk keeps of its work on an article beside the article: no page and no copy of it has that. */
export const deskNotesSchema = z.object({
  /** Whether changes of the text become suggestions. */
  suggesting: z.boolean(),
  refused: refusedValuesSchema,
});
export type DeskNotes = Readonly<z.infer<typeof deskNotesSchema>>;

/** What is taken for notes that cannot be read: an edit too many is marked as a suggestion, not one too few. */
export const unreadDeskNotes: DeskNotes = { suggesting: true, refused: {} };

/** The notes of an article on which nothing is in the air. */
export const noDeskNotes: DeskNotes = { suggesting: false, refused: {} };
