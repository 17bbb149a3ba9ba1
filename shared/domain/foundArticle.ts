import { z } from 'zod';
import { articleSummarySchema } from './article';
import { articlePlaces, articleSorts } from './articleView';
import { limits } from './limits';

/** What hits can be ordered by: how well they match and how new they are, or as a list is sorted. */
export const hitSorts = ['relevance', ...articleSorts] as const;

/** Which differences a search does not see. */
export const foldingSchema = z.object({
  width: z.boolean(),
  letterCase: z.boolean(),
  variants: z.boolean(),
});
export type Folding = Readonly<z.infer<typeof foldingSchema>>;

/** What is looked for, where, and in which order. */
export const searchRequestSchema = z.object({
  text: z.string().max(limits.lineLength),
  place: z.enum(articlePlaces),
  sort: z.enum(hitSorts),
  /** Of no meaning for `relevance`. */
  descending: z.boolean(),
});
export type SearchRequest = Readonly<z.infer<typeof searchRequestSchema>>;

const placeInText = z.number().int().min(0);

/** A stretch of text around a hit; marks are places in `text`. */
export const snippetOfHitSchema = z.object({
  field: z.string(),
  text: z.string(),
  marks: z.array(z.object({ start: placeInText, end: placeInText })).readonly(),
});

/** What of a query could not be understood. */
export const queryProblemSchema = z.object({
  kind: z.enum([
    'unknownFilter',
    'emptyFilter',
    'unknownStatus',
    'unknownThing',
    'badDate',
    'unclosedBracket',
  ]),
  text: z.string(),
});
export type QueryProblem = Readonly<z.infer<typeof queryProblemSchema>>;

/** A page of hits. */
export const searchPageSchema = z.object({
  /** All hits; null while they are not counted: `search.count` counts them. */
  total: z.number().int().min(0).nullable(),
  hits: z.array(
    z.object({ summary: articleSummarySchema, snippet: snippetOfHitSchema.nullable() }),
  ),
  problems: z.array(queryProblemSchema).readonly(),
});
export type SearchPage = Readonly<z.infer<typeof searchPageSchema>>;

/** How far the index is: articles in it and articles that are still read one by one. Hits are complete either way. */
export const searchStateSchema = z.object({
  indexed: z.number().int().min(0),
  waiting: z.number().int().min(0),
});
export type SearchState = Readonly<z.infer<typeof searchStateSchema>>;

export const savedSearchIdSchema = z.string().regex(/^[0-9a-z-]{6,40}$/);

/** A query under a name that says why one looks for it again and again. */
export const savedSearchDraftSchema = z.object({
  name: z.string().trim().min(1).max(limits.snippetNameLength),
  text: z.string().min(1).max(limits.lineLength),
});
export type SavedSearchDraft = Readonly<z.infer<typeof savedSearchDraftSchema>>;

export const savedSearchSchema = savedSearchDraftSchema.extend({ id: savedSearchIdSchema });
export type SavedSearch = Readonly<z.infer<typeof savedSearchSchema>>;
