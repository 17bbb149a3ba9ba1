import { z } from 'zod';
import { limits } from './limits';
import { linkAddress } from './linkAddress';

/** Why a stretch of text is highlighted: to be verified, worded better, kept in view, handled with care. */
export const highlightKinds = ['verify', 'wording', 'key', 'sensitive'] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** What a term names. */
export const termKinds = ['person', 'place', 'organisation', 'work', 'term'] as const;
export type TermKind = (typeof termKinds)[number];

const recordId = z.string().regex(/^[0-9A-Za-z-]{1,40}$/);
const author = z.string().max(limits.authorLength);
const moment = z.iso.datetime();

/** Who suggested a change, and when. Changes of one action share an id and are settled together. */
export const suggestionSchema = z.strictObject({ id: recordId, author, at: moment });
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>;

/**
 * A suggested change of a whole block: added, to be taken out, parted from the block before it (a new
 * paragraph break), or to be joined to it.
 */
export const blockChangeSchema = suggestionSchema.extend({
  kind: z.enum(['inserted', 'deleted', 'split', 'joined']),
});
export type BlockChange = Readonly<z.infer<typeof blockChangeSchema>>;

/** Marks of type as JSON, as they were before a suggested change of format. */
export const typeMarksSchema = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.enum(['bold', 'italic', 'underline', 'superscript']) }),
      z.strictObject({
        type: z.literal('link'),
        attrs: z.strictObject({ href: z.string().refine((href) => linkAddress(href) !== null) }),
      }),
      z.strictObject({
        type: z.literal('term'),
        attrs: z.strictObject({ kind: z.enum(termKinds) }),
      }),
    ]),
  )
  .max(10);
export type TypeMarks = Readonly<z.infer<typeof typeMarksSchema>>;

const messageSchema = z.object({
  id: recordId,
  author,
  at: moment,
  text: z.string().min(1).max(limits.commentLength),
});
export type CommentMessage = Readonly<z.infer<typeof messageSchema>>;

/** A thread of comments on a stretch of text, which the `comment` mark with its id names. */
export const commentThreadSchema = z.object({
  id: recordId,
  /** The words that the thread was begun on: what it is about, also when they are gone from the text. */
  quote: z.string().max(limits.quoteLength),
  messages: z.array(messageSchema).min(1).max(limits.listLength).readonly(),
  resolved: z.object({ author, at: moment }).nullable(),
});
export type CommentThread = Readonly<z.infer<typeof commentThreadSchema>>;

/** What colleagues say about an article beside its text; the oldest thread first. */
export const reviewSchema = z.object({
  threads: z.array(commentThreadSchema).max(limits.threads).readonly(),
});
export type Review = Readonly<z.infer<typeof reviewSchema>>;

export const emptyReview: Review = { threads: [] };
