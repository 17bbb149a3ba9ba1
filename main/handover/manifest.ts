import { z } from 'zod';
import { articleIdSchema } from '#shared/domain/article';
import { limits } from '#shared/domain/limits';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What files of every kind say of themselves. */
const origin = {
  id: z.string().regex(/^[0-9a-z-]{6,40}$/),
  /** Version of the program that wrote it. */
  program: z.string().max(40),
  sentBy: z.string().max(limits.authorLength),
  sentAt: z.iso.datetime(),
  library: z.object({ bytes: z.number().int().min(1), sha256 }),
};

/** What a hand-over file says of itself: who made it, and the hash of everything in it. */
export const manifestSchema = z.object({
  format: z.literal('kapok-handover'),
  version: z.literal(1),
  /** One or many articles, or all that a library holds. */
  kind: z.enum(['articles', 'library']),
  ...origin,
  note: z.string().max(limits.commentLength),
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

/** What a file says of itself that holds a whole library; programs before it take it for one of a newer kind. */
export const wholeManifestSchema = z.object({
  format: z.literal('kapok-handover'),
  version: z.literal(2),
  kind: z.literal('whole'),
  ...origin,
  /** How many rows there are, by table. */
  rows: z.record(z.string().max(80), z.number().int().min(0)),
});
export type WholeManifest = Readonly<z.infer<typeof wholeManifestSchema>>;
