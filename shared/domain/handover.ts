import { z } from 'zod';
import { articleIdSchema } from './article';
import { limits } from './limits';

/**
 * What became of an article that was received: it is new here, was here already, brought what was written
 * after ours, was merged with ours, or waits because both sides changed the same.
 */
export const arrivalKinds = [
  'added',
  'known',
  'forwarded',
  'merged',
  'waiting',
  'refused',
] as const;
export type ArrivalKind = (typeof arrivalKinds)[number];

/** One article of a received file. */
export const arrivalSchema = z.object({
  kind: z.enum(arrivalKinds),
  articleId: articleIdSchema,
  title: z.string(),
  /** How many places both sides changed differently; 0 but for what waits. */
  conflicts: z.number().int().min(0),
  /** It stands in the trash here. */
  isTrashed: z.boolean(),
});
export type Arrival = Readonly<z.infer<typeof arrivalSchema>>;

/** What became of a received file as a whole. */
export const receiptSchema = z.object({
  fileName: z.string(),
  sentBy: z.string().max(limits.authorLength),
  sentAt: z.string(),
  note: z.string().max(limits.commentLength),
  arrivals: z.array(arrivalSchema).readonly(),
});
export type Receipt = Readonly<z.infer<typeof receiptSchema>>;

/** A text of another desk that waits beside ours, because both went on from a common one. */
export const incomingSchema = z.object({
  id: z.string().max(40),
  articleId: articleIdSchema,
  sentBy: z.string().max(limits.authorLength),
  sentAt: z.string(),
  note: z.string().max(limits.commentLength),
  fileName: z.string(),
  receivedAt: z.string(),
});
export type Incoming = Readonly<z.infer<typeof incomingSchema>>;
