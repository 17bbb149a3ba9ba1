import { z } from 'zod';
import { articleIdSchema } from '#shared/domain/article';
import { incomingSchema, receiptSchema } from '#shared/domain/handover';
import { limits } from '#shared/domain/limits';
import { choiceSchema, conflictViewSchema } from '#shared/domain/mergeConflict';

/** Choices by the key of their conflict. */
const choices = z.record(z.string().max(200), choiceSchema);
const incomingId = z.string().max(40);

/** Articles that go to other desks and come from them. */
export const handoverCalls = {
  /** The name of the written file; null when the user chose none. */
  'handovers.send': {
    input: z.object({
      /** Null for all that the library holds. */
      ids: z.array(articleIdSchema).min(1).max(limits.articlesPerCall).nullable(),
      note: z.string().max(limits.commentLength),
    }),
    output: z.object({ fileName: z.string(), articles: z.number().int() }).nullable(),
  },
  /** Null when the user chose none. */
  'handovers.receive': { input: z.null(), output: receiptSchema.nullable() },
  'incoming.list': {
    input: z.object({ articleId: articleIdSchema }),
    output: z.array(incomingSchema),
  },
  /** What is left to be settled between ours, as revision `baseRevision`, and theirs, after these choices. */
  'incoming.read': {
    input: z.object({ incomingId, choices }),
    output: z.object({
      baseRevision: z.number().int().min(1),
      conflicts: z.array(conflictViewSchema),
    }),
  },
  'incoming.settle': {
    input: z.object({
      incomingId,
      baseRevision: z.number().int().min(1),
      choices,
    }),
    output: z.object({ revision: z.number().int().min(1) }),
  },
  'incoming.dismiss': { input: z.object({ incomingId }), output: z.null() },
} as const;
