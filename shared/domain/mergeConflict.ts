import { z } from 'zod';

/** Which side a conflict is settled for; `both` keeps the two texts one after the other, where that can be. */
export const choiceSchema = z.enum(['ours', 'theirs', 'both']);
export type Choice = z.infer<typeof choiceSchema>;

const shared = { key: z.string().max(200) };
const texts = {
  base: z.string().nullable(),
  ours: z.string().nullable(),
  theirs: z.string().nullable(),
};
const values = { name: z.string(), base: z.unknown(), ours: z.unknown(), theirs: z.unknown() };

/** A conflict as it is shown: blocks and headlines as lines of text, fields as their values. */
export const conflictViewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('block'), ...shared, ...texts, canKeepBoth: z.boolean() }),
  z.object({ kind: z.literal('headline'), ...shared, ...texts, name: z.string() }),
  z.object({ kind: z.literal('place'), ...shared, text: z.string() }),
  z.object({ kind: z.enum(['metadata', 'custom', 'resolved', 'matter']), ...shared, ...values }),
  z.object({ kind: z.literal('whole'), ...shared }),
]);
export type ConflictView = Readonly<z.infer<typeof conflictViewSchema>>;
