import { z } from 'zod';
import { limits } from './limits';

const line = z.string().max(limits.lineLength);
const id = z.string().min(1).max(40);

/** The lists of a portal page, by what they hold. */
export const listNames = [
  'related',
  'youMayLike',
  'channelRecommended',
  'hotReading',
  'pictureFocus',
  'localFolk',
  'hotRanking',
] as const;

export type ListName = (typeof listNames)[number];

/** One entry of a page list; `bulleted` keeps that the page printed a bullet before it. */
export const listItemSchema = z.object({
  text: line,
  bulleted: z.boolean(),
  /** The page cut the text with three dots, so checks of pairs must skip it. */
  truncated: z.boolean(),
});

/**
 * One block of the portal page, in page order. Blocks with text of their own are page furniture:
 * they belong to the page, never to the article's text.
 */
export const pageBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('siteLinks'), id }),
  z.object({ kind: z.literal('breadcrumb'), id }),
  z.object({ kind: z.literal('headline'), id }),
  z.object({ kind: z.literal('body'), id }),
  z.object({
    kind: z.literal('sourceLine'),
    id,
    /** `mobile` pages print no label and no address, and end with the type-size control. */
    form: z.enum(['desktop', 'mobile']),
    /** What follows the date on the line, as printed after the gap: an address or a control. */
    tail: line,
  }),
  z.object({ kind: z.literal('banner'), id, text: line }),
  z.object({
    kind: z.literal('recommended'),
    id,
    label: line,
    title: line.nullable(),
    teaser: z.string().max(limits.summaryLength).nullable(),
  }),
  z.object({ kind: z.literal('slogan'), id, text: line }),
  z.object({
    kind: z.literal('list'),
    id,
    name: z.enum(listNames),
    label: line,
    /** `side` lists stand in the side column, `main` lists under the article. */
    column: z.enum(['main', 'side']),
    /** The page printed the label itself as an entry with a bullet. */
    labelBulleted: z.boolean(),
    items: z.array(listItemSchema).max(limits.listLength).readonly(),
  }),
  z.object({
    kind: z.literal('comments'),
    id,
    label: line,
    /** Null follows the article's headline, as the portal does. */
    title: line.nullable(),
  }),
  /** A line that the importer did not understand; kept as it stood and shown in the report. */
  z.object({ kind: z.literal('unknown'), id, text: z.string().max(limits.summaryLength) }),
]);

export type PageBlock = Readonly<z.infer<typeof pageBlockSchema>>;
export type PageListItem = Readonly<z.infer<typeof listItemSchema>>;
export type PageBlockOf<K extends PageBlock['kind']> = Extract<PageBlock, { readonly kind: K }>;
