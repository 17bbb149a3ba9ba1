import { z } from 'zod';
import { articleIdSchema, articleSummarySchema } from './article';

/** How many other articles share paragraphs with one; those with none are left out. */
export const likeFlagSchema = z.object({
  articleId: articleIdSchema,
  count: z.number().int().min(1),
});
export type LikeFlag = Readonly<z.infer<typeof likeFlagSchema>>;

/** A paragraph of an article beside the one that it is like in another. */
export const likeParagraphSchema = z.object({
  text: z.string(),
  otherText: z.string(),
  /** 1 for the same words, else the share of pairs of characters that both have. */
  likeness: z.number().min(0).max(1),
});
export type LikeParagraph = Readonly<z.infer<typeof likeParagraphSchema>>;

/** Another article with what it shares, in the order of the paragraphs. */
export const likeArticleSchema = z.object({
  summary: articleSummarySchema,
  paragraphs: z.array(likeParagraphSchema).readonly(),
  /** The share of the asking article's paragraphs, by their length. */
  share: z.number().min(0).max(1),
});
export type LikeArticle = Readonly<z.infer<typeof likeArticleSchema>>;

/** The articles that share paragraphs with one, the most first. */
export const likeAnswerSchema = z.object({
  articles: z.array(likeArticleSchema).readonly(),
  /** Articles that were not compared yet. */
  waiting: z.number().int().min(0),
});
export type LikeAnswer = Readonly<z.infer<typeof likeAnswerSchema>>;
