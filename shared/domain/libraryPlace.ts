import { z } from 'zod';

/** A library as the desk names it: by a mark of its folder, never by its path. */
export const libraryIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** A library that this machine remembers. */
export const knownLibrarySchema = z.object({
  id: libraryIdSchema,
  /** The last part of its folder's path. */
  name: z.string(),
  /** The part before, which tells two libraries of one name apart. */
  within: z.string(),
  openedAt: z.string(),
  /** `missing` when its folder or its file is not there, as on a drive that is unplugged. */
  state: z.enum(['open', 'there', 'missing']),
  /** Whether the desk stands at it, be it there or missing. */
  isHere: z.boolean(),
});
export type KnownLibrary = Readonly<z.infer<typeof knownLibrarySchema>>;

/** The libraries of this machine, the one opened last first. */
export const librariesSchema = z.object({ known: z.array(knownLibrarySchema) });

/** What a library that was made of a backup holds. */
export const madeLibrarySchema = z.object({
  id: libraryIdSchema,
  name: z.string(),
  /** On the shelf; those in the trash stand beside them. */
  articles: z.number(),
  trashed: z.number(),
  revisions: z.number(),
  media: z.number(),
  /** Texts that were not saved and wait beside their articles. */
  recoveries: z.number(),
  /** The articles that changed last, the newest first. */
  newest: z.array(z.object({ title: z.string(), updatedAt: z.string() })),
  /** How many things in it cannot be read; 0 for a sound one. */
  faults: z.number(),
});
export type MadeLibrary = Readonly<z.infer<typeof madeLibrarySchema>>;

const namedArticles = z.array(z.object({ id: z.string(), title: z.string() }));

/** What was saved of a damaged library, and what was not. */
export const salvagedSchema = madeLibrarySchema.extend({
  pages: z.number(),
  lostPages: z.number(),
  /** Records other than the articles named below that cannot be read. */
  lostRecords: z.number(),
  /** Whether rows had to be told by their shape, so that what was deleted for good may be among them. */
  isHeadless: z.boolean(),
  /** Articles of which no text is left. */
  lost: namedArticles,
  /** Articles that stand as an earlier version, or as a text that was kept beside. */
  earlier: namedArticles,
  /** Articles that stand as drafts again. */
  rebuilt: namedArticles,
  unsaved: z.number(),
});
export type Salvaged = Readonly<z.infer<typeof salvagedSchema>>;
