import { z } from 'zod';

const matchSchema = z.object({
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  groups: z.array(z.string().nullable()),
  named: z.record(z.string(), z.string().nullable()),
});

/** What the page asks of the pattern worker. */
export const patternRequestSchema = z.object({
  ticket: z.number().int(),
  query: z.object({
    text: z.string(),
    isPattern: z.boolean(),
    matchCase: z.boolean(),
    wholeWord: z.boolean(),
    anyWidth: z.boolean(),
    anySpace: z.boolean(),
  }),
  texts: z.array(z.string()),
});
export type PatternRequest = Readonly<z.infer<typeof patternRequestSchema>>;

/** What the worker says: that it is ready, or the hits of each text in order. */
export const patternReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({
    kind: z.literal('found'),
    ticket: z.number().int(),
    matches: z.array(z.array(matchSchema)),
  }),
]);
export type PatternReply = Readonly<z.infer<typeof patternReplySchema>>;
