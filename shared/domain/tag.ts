import { z } from 'zod';
import { articleIdSchema } from './article';
import { limits } from './limits';

/** A tag as it is written; the desk's own, no page and no export ever holds it. */
export const tagNameSchema = z.string().trim().min(1).max(limits.tagLength);

/** A tag with how many articles on the shelf have it. */
export const tagSchema = z.object({ name: z.string(), count: z.number().int().min(0) });
export type Tag = Readonly<z.infer<typeof tagSchema>>;

/** Whether an article has a tag. */
export const taggingSchema = z.object({
  articleId: articleIdSchema,
  tag: tagNameSchema,
  isOn: z.boolean(),
});
export type Tagging = Readonly<z.infer<typeof taggingSchema>>;

/** Takes taggings back. */
export function untagged(taggings: readonly Tagging[]): Tagging[] {
  return taggings.map((each) => ({ ...each, isOn: !each.isOn }));
}
