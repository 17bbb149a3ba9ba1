import { z } from 'zod';
import { articleIdSchema } from '#shared/domain/article';
import { likeAnswerSchema, likeFlagSchema } from '#shared/domain/likeness';

/** Paragraphs that stand in several articles. */
export const likenessCalls = {
  'likeness.flags': {
    input: z.object({ ids: z.array(articleIdSchema).max(200).readonly() }),
    output: z.array(likeFlagSchema),
  },
  'likeness.of': { input: z.object({ id: articleIdSchema }), output: likeAnswerSchema },
} as const;
