import { z } from 'zod';
import { articleContentSchema, articleIdSchema, templateNameSchema } from './article';
import { limits } from './limits';
import { metadataSchema } from './metadata';
import { reviewSchema } from './review';

/** ProseMirror steps as JSON; each is parsed against the schema when a journal is replayed. */
const stepJsonSchema = z.looseObject({ stepType: z.string().max(40) });

/** One unsaved change: editor steps, or a part of the article's matter as it reads after the change. */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('steps'), steps: z.array(stepJsonSchema).max(5_000) }),
  z.object({ kind: z.literal('metadata'), metadata: metadataSchema }),
  z.object({ kind: z.literal('review'), review: reviewSchema }),
  z.object({ kind: z.literal('template'), template: templateNameSchema.nullable() }),
]);
export type JournalEntry = Readonly<z.infer<typeof journalEntrySchema>>;

/** A batch of unsaved changes on one revision; `firstSeq` numbers its first entry, from 1. */
export const journalBatchSchema = z.object({
  articleId: articleIdSchema,
  baseRevision: z.number().int().min(1),
  firstSeq: z.number().int().min(1),
  entries: z.array(journalEntrySchema).min(1).max(limits.journalEntries),
});
export type JournalBatch = Readonly<z.infer<typeof journalBatchSchema>>;

export const recoveryReasons = ['unsaved', 'shrunk', 'conflict'] as const;

/** A text kept beside the stored one: what a crash left unsaved, or a save that was refused. */
export const recoverySchema = z.object({
  id: z.string(),
  articleId: articleIdSchema,
  baseRevision: z.number().int().min(1),
  reason: z.enum(recoveryReasons),
  createdAt: z.string(),
  /** The last entries of the journal could not be read; what stands here is all before them. */
  partial: z.boolean(),
  content: articleContentSchema,
});
export type Recovery = Readonly<z.infer<typeof recoverySchema>>;

/** A text that was put aside beside the stored one, and can still be compared and taken up. */
export const settledRecoverySchema = recoverySchema
  .pick({ id: true, baseRevision: true, reason: true, createdAt: true })
  .extend({ settledAt: z.string() });
export type SettledRecovery = Readonly<z.infer<typeof settledRecoverySchema>>;
