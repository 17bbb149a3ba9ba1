import { z } from 'zod';
import { fieldTypeNames } from './fields/fieldValue';
import { jsonSchema } from './json';

/** What was written into an article's field and cannot be stored as its value. */
const refusedValueSchema = z.object({
  field: z.string().max(80),
  /** The type that refused it, since a field may get another one; null where it was not noted. */
  type: z.enum(fieldTypeNames).nullable(),
  value: jsonSchema,
});
export type RefusedValue = Readonly<z.infer<typeof refusedValueSchema>>;
export type RefusedValues = readonly RefusedValue[];

/** What the desk keeps of its work on an article beside the article: no page and no copy of it has that. */
export const deskNotesSchema = z.object({
  /** Whether changes of the text become suggestions. */
  suggesting: z.boolean(),
  refused: z.array(refusedValueSchema).readonly(),
});
export type DeskNotes = Readonly<z.infer<typeof deskNotesSchema>>;

/** What is taken for notes that cannot be read: an edit too many is marked as a suggestion, not one too few. */
export const unreadDeskNotes: DeskNotes = { suggesting: true, refused: [] };

/** The notes of an article on which nothing is in the air. */
export const noDeskNotes: DeskNotes = { suggesting: false, refused: [] };
