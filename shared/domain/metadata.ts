import { z } from 'zod';
import { limits } from './limits';

const line = z.string().max(limits.lineLength);
const lines = z.array(line).max(limits.listLength).readonly();

/** What a named person did: reporter, correspondent, photographer, editor and so on. */
export const bylineRoles = [
  'reporter',
  'trainee',
  'correspondent',
  'specialCorrespondent',
  'intern',
  'photographer',
  'author',
  'editor',
  'responsibleEditor',
] as const;

export const bylineSchema = z.object({
  role: z.enum(bylineRoles),
  name: line,
  /** What the person made, as the page prints it: 文, 图, 文/图, 摄. Empty when not said. */
  work: line,
});

export type Byline = Readonly<z.infer<typeof bylineSchema>>;

/** ISO 8601 with the zone of the newsroom; minutes are enough for a portal page. */
export const publishedAtSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?\+08:00$/)
  .refine((value) => !Number.isNaN(Date.parse(value)));

/** Everything about an article that is not its text. */
export const metadataSchema = z.object({
  source: line,
  publishedAt: publishedAtSchema.nullable(),
  url: line,
  siteLinks: lines,
  breadcrumb: lines,
  bylines: z.array(bylineSchema).max(limits.listLength).readonly(),
  channel: line,
  keywords: lines,
  summary: z.string().max(limits.summaryLength),
});

export type Metadata = Readonly<z.infer<typeof metadataSchema>>;

export const emptyMetadata: Metadata = {
  source: '',
  publishedAt: null,
  url: '',
  siteLinks: [],
  breadcrumb: [],
  bylines: [],
  channel: '',
  keywords: [],
  summary: '',
};
