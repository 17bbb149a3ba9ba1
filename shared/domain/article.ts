import { z } from 'zod';
import { limits } from './limits';
import { metadataSchema } from './metadata';
import { pageBlockSchema } from './pageBlock';
import { emptyReview, reviewSchema } from './review';

export const articleIdSchema = z.string().regex(/^[0-9a-z-]{6,40}$/);
export type ArticleId = z.infer<typeof articleIdSchema>;

/**
 * Where an article stands in the newsroom: 草稿, the three reviews 一审 二审 三审, 签发, 已导出, and then
 * 更正中 or 撤稿. States may be added, none is ever renamed: libraries hold these names.
 */
export const articleStatuses = [
  'draft',
  'firstReview',
  'secondReview',
  'finalReview',
  'signedOff',
  'exported',
  'correcting',
  'withdrawn',
] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

/** A ProseMirror document as JSON: only its outline is checked here, its content by `parseDocument`. */
export const documentJsonSchema = z.looseObject({
  type: z.literal('doc'),
  content: z.array(z.unknown()),
});
export type DocumentJson = z.infer<typeof documentJsonSchema>;

/** The typed parts of a headline; `main` holds the halves that the page joins with a gap. */
export type HeadlineParts = {
  readonly kicker: string;
  readonly main: readonly string[];
  readonly subtitle: string;
};

/** The current number of the document form; older ones are upgraded by `upgradeDocument`. */
export const currentDocumentVersion = 3;
/** The first document form whose words stand where they stand today. */
export const wordsSinceVersion = 2;

/** The version of a template that an article was made from; its locks and guidance hold for the article. */
export const templateNameSchema = z.object({
  id: z.string().max(80),
  version: z.number().int().min(1),
});
export type TemplateName = Readonly<z.infer<typeof templateNameSchema>>;

/** What an article holds beside its text and changes while it is written; the journal keeps each part of it. */
export const articleMatterSchema = z.object({
  metadata: metadataSchema,
  template: templateNameSchema.nullable(),
  /** Absent in articles stored before there were comments. */
  review: reviewSchema.default(emptyReview),
});
export type ArticleMatter = Readonly<z.infer<typeof articleMatterSchema>>;

/** The matter of an article out of all that it holds. */
export function matterOf({ metadata, template, review }: ArticleMatter): ArticleMatter {
  return { metadata, template, review };
}

/** All that a revision holds: one value, saved and restored as a whole. */
export const articleContentSchema = z.object({
  documentVersion: z.number().int().min(1),
  document: documentJsonSchema,
  ...articleMatterSchema.shape,
  portalId: z.string().max(80),
  /** The page's own blocks in order; null follows the portal profile. */
  page: z.array(pageBlockSchema).max(limits.listLength).readonly().nullable(),
});
export type ArticleContent = Readonly<z.infer<typeof articleContentSchema>>;

/** A row of the library list. */
export const articleSummarySchema = z.object({
  id: articleIdSchema,
  revision: z.number().int().min(1),
  status: z.enum(articleStatuses),
  title: z.string(),
  source: z.string(),
  channel: z.string(),
  publishedAt: z.string().nullable(),
  words: z.number().int().min(0),
  createdAt: z.string(),
  updatedAt: z.string(),
  trashedAt: z.string().nullable(),
  /** A recovered text waits beside this article. */
  hasRecovery: z.boolean(),
  /** The desk's own tags; they are not in the text and go to no page. */
  tags: z.array(z.string()).readonly(),
});
export type ArticleSummary = Readonly<z.infer<typeof articleSummarySchema>>;

/**
 * An article as the desk opens it. `problem` is set when the stored document fails its check:
 * then `raw` is the untouched JSON, the article opens read-only and is never saved over.
 */
export const articleRecordSchema = z.object({
  summary: articleSummarySchema,
  content: articleContentSchema.nullable(),
  problem: z.object({ message: z.string(), raw: z.string() }).nullable(),
});
export type ArticleRecord = Readonly<z.infer<typeof articleRecordSchema>>;
