import { z } from 'zod';
import { articleSummarySchema } from './article';
import { folderIdSchema } from './folder';
import { limits } from './limits';
import { tagNameSchema } from './tag';

/** Where an article stands: on the shelf or thrown away. */
export const articlePlaces = ['library', 'trash'] as const;
export type ArticlePlace = (typeof articlePlaces)[number];

/** What a list of articles can be sorted by; titles and sources by their reading, as a newspaper's index is. */
export const articleSorts = ['updated', 'published', 'title', 'words', 'status', 'source'] as const;
export type ArticleSort = (typeof articleSorts)[number];

/** What a list of articles can be grouped by; `date` is the date that it is sorted by. */
export const articleGroupings = ['none', 'status', 'channel', 'date'] as const;
export type ArticleGrouping = (typeof articleGroupings)[number];

/** Which articles a list shows. */
const filterShape = {
  place: z.enum(articlePlaces),
  /** The folder that they lie in, or in one within it; null for any. */
  folderId: folderIdSchema.nullable(),
  /** A tag that they have; null for any. */
  tag: tagNameSchema.nullable(),
};

const orderShape = { sort: z.enum(articleSorts), descending: z.boolean() };

/** A list of articles: which ones, in which order, in which groups. */
export const articleViewSchema = z.object({
  ...filterShape,
  ...orderShape,
  grouping: z.enum(articleGroupings),
});
export type ArticleView = Readonly<z.infer<typeof articleViewSchema>>;
export type ArticleFilter = Pick<ArticleView, keyof typeof filterShape>;

/** The groups of a list in their order, those without an article left out; one without a name when it has none. */
export const articleGroupsSchema = z.object({
  total: z.number().int().min(0),
  groups: z.array(z.object({ key: z.string(), count: z.number().int().min(1) })),
});
export type ArticleGroups = Readonly<z.infer<typeof articleGroupsSchema>>;

/** A stretch of one group of a list. */
export const articleStretchSchema = articleViewSchema.extend({
  group: z.string().max(limits.lineLength),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(limits.articlesPerCall),
});
export type ArticleStretch = Readonly<z.infer<typeof articleStretchSchema>>;

export const articlePageSchema = z.object({
  /** Articles of the whole group. */
  total: z.number().int().min(0),
  rows: z.array(articleSummarySchema),
});
export type ArticlePage = Readonly<z.infer<typeof articlePageSchema>>;

/** The list that a library opens with: all that is on the shelf, the last changed first. */
export const plainView: ArticleView = {
  place: 'library',
  folderId: null,
  tag: null,
  sort: 'updated',
  descending: true,
  grouping: 'none',
};
