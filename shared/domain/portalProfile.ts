import { z } from 'zod';
import { channelsSchema } from './channels';
import { localTextSchema } from './localText';

const text = z.string().max(500);
const httpsUrl = z
  .string()
  .max(2_000)
  .regex(/^https:\/\/[^\s"'<>]+$/);

/** The blocks a profile may order, named as the page's parts. */
export const profileBlockNames = [
  'siteLinks',
  'breadcrumb',
  'headline',
  'sourceLine',
  'body',
  'recommended',
  'slogan',
  'related',
  'youMayLike',
  'comments',
  'channelRecommended',
  'hotReading',
  'pictureFocus',
  'localFolk',
  'hotRanking',
] as const;

/** A portal as data: its links, wording, order of blocks and look. */
export const portalProfileSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  version: z.number().int().min(1),
  name: localTextSchema,
  siteUrl: httpsUrl,
  siteLinks: z.array(z.object({ name: text, href: httpsUrl })).max(50),
  /** `{channel}` stands for the names on the way to the article's channel. */
  breadcrumb: z.array(text).max(20),
  channels: channelsSchema,
  slogans: z.record(z.string(), text),
  labels: z.object({
    source: text,
    recommended: text,
    related: text,
    youMayLike: text,
    comments: text,
    channelRecommended: text,
    hotReading: text,
    pictureFocus: text,
    localFolk: text,
    hotRanking: text,
  }),
  blocks: z.array(z.enum(profileBlockNames)).max(40),
  /** The file's style sheet, read in when the profile is loaded. */
  stylesheet: z.string().max(200_000),
});
export type PortalProfile = Readonly<z.infer<typeof portalProfileSchema>>;
