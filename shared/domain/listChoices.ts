import { z } from 'zod';
import { articleGroupings, articleSorts } from './articleView';

/** What the wide list can show of an article beside its headline, in the order of its columns. */
export const listColumns = [
  'status',
  'channel',
  'tags',
  'source',
  'words',
  'published',
  'updated',
  'created',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** Widths of a column in pixels. */
export const columnWidth = { min: 64, max: 480, step: 16 } as const;

const openShelves = { folders: true, tags: true };

/** How the user wants the list of articles: remembered from one sitting to the next. */
export const listChoicesSchema = z.object({
  sort: z.enum(articleSorts),
  descending: z.boolean(),
  grouping: z.enum(articleGroupings),
  columns: z.array(z.enum(listColumns)).max(listColumns.length).readonly(),
  widths: z.partialRecord(
    z.enum(listColumns),
    z.number().min(columnWidth.min).max(columnWidth.max),
  ),
  /** Which of the shelf's trees are unfolded. */
  shelves: z.object({ folders: z.boolean(), tags: z.boolean() }).default(openShelves),
});
export type ListChoices = Readonly<z.infer<typeof listChoicesSchema>>;

export const defaultListChoices: ListChoices = {
  sort: 'updated',
  descending: true,
  grouping: 'none',
  columns: ['status', 'channel', 'source', 'words', 'published', 'updated'],
  widths: {},
  shelves: openShelves,
};
