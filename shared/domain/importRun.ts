import { z } from 'zod';
import { articleIdSchema } from './article';
import { appErrorDataSchema } from './errors';
import { importFormats, importReadingSchema } from './importReport';

/** An article that was imported from the same bytes before. */
export const importedBeforeSchema = z.object({ articleId: articleIdSchema, title: z.string() });
export type ImportedBefore = Readonly<z.infer<typeof importedBeforeSchema>>;

/**
 * Where a file of an import stands: `waiting` to be looked at, `read` in the dry run, `chosen` to be stored,
 * `stored` as an article, `refused` with its error, `skipped` by the user.
 */
export const importItemStates = [
  'waiting',
  'read',
  'chosen',
  'stored',
  'refused',
  'skipped',
] as const;
export type ImportItemState = (typeof importItemStates)[number];

/** One file of an import; paths stay in main, the name is that below the chosen folder. */
export const importItemSchema = z.object({
  ordinal: z.number().int().min(0),
  fileName: z.string(),
  state: z.enum(importItemStates),
  reading: importReadingSchema.nullable(),
  before: importedBeforeSchema.nullable(),
  articleId: articleIdSchema.nullable(),
  error: appErrorDataSchema.nullable(),
});
export type ImportItem = Readonly<z.infer<typeof importItemSchema>>;

/**
 * An import from its dry run to its end: `reading` the files, `planned` while the user chooses, `storing` what
 * was chosen, `stopped` with files left that can be taken up, `done`.
 */
export const importStages = ['reading', 'planned', 'storing', 'stopped', 'done'] as const;
export const importRunSchema = z.object({
  id: z.string().max(40),
  stage: z.enum(importStages),
  /** Why an import stands that the user did not stop, as on a full disk. */
  stoppedBy: appErrorDataSchema.nullable(),
  startedAt: z.string(),
  items: z.array(importItemSchema),
  /** Files of a folder that are no articles: pictures, the system's own, other programs'. */
  passedOver: z.array(z.string()),
});
export type ImportRun = Readonly<z.infer<typeof importRunSchema>>;

/** The file that an article was imported from, as it is stored beside the article. */
export const originalSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  format: z.enum(importFormats),
  sha256: z.string().length(64),
  byteLength: z.number().int().min(0),
  importedAt: z.string(),
  /** Null for files that were imported before there were reports. */
  report: importReadingSchema.nullable(),
});
export type Original = Readonly<z.infer<typeof originalSchema>>;
