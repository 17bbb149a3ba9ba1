import { z } from 'zod';
import { limits } from './limits';

const line = z.string().max(limits.lineLength);

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
export type BylineRole = (typeof bylineRoles)[number];

export const bylineSchema = z.object({
  role: z.enum(bylineRoles),
  name: line,
  /** What the person made, as the page prints it: 文, 图, 文/图, 摄. Empty when not said. */
  work: line,
});

export type Byline = Readonly<z.infer<typeof bylineSchema>>;
