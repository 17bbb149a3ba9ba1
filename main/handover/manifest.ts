import { z } from 'zod';
import { articleIdSchema } from '#shared/domain/article';
import { limits } from '#shared/domain/limits';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a hand-over file says of itself: who made it, and the hash of everything in it. */
export const manifestSchema = z.object({
  format: z.literal('kapok-handover'),
  version: z.literal(1),
  /** One or many articles, or all that a library holds. */
  kind: z.enum(['articles', 'library']),
  id: z.string().regex(/^[0-9a-z-]{6,40}$/),
  /** Version of the program that wrote it. */
  program: z.string().max(40),
  sentBy: z.string().max(limits.authorLength),
  sentAt: z.iso.datetime(),
  note: z.string().max(limits.commentLength),
  library: z.object({ bytes: z.number().int().min(1), sha256 }),
  articles: z.array(
    z.object({
      id: articleIdSchema,
      title: z.string(),
      revision: z.number().int().min(1),
      /** Of the content of that revision. */
      sha256,
      revisions: z.number().int().min(1),
    }),
  ),
  /** Pictures by hash. */
  media: z.array(sha256),
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
