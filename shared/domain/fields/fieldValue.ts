import { z } from 'zod';
import { bylineSchema } from '../byline';
import { limits } from '../limits';

const line = z.string().max(limits.lineLength);
const lines = z.array(line).max(limits.listLength).readonly();

/**
 * A date and time to the minute or second in ISO 8601 with the offset it was given in (never `Z`): an
 * offset says which clock the newsroom meant, and is kept.
 */
export const momentSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?[+-](0\d|1[0-4]):[0-5]\d$/)
  .refine((value) => !Number.isNaN(Date.parse(value)));

/** A day of the calendar, `YYYY-MM-DD`, such as that of an issue; it has no zone. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => {
    const time = Date.parse(value);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  });

/** A place by its name, and the wider one that tells it from others of that name; both may be empty. */
export const placeSchema = z.object({ name: line, within: line });
export type Place = Readonly<z.infer<typeof placeSchema>>;

/** A code of the IPTC Media Topics, as in NewsML-G2: `medtop:` and eight digits. */
export const topicSchema = z.string().regex(/^medtop:\d{8}$/);

/**
 * What the value of a field of each type may be at all. These bounds refuse a value; what a profile asks
 * beyond them is told at the field by `fieldProblem` and refuses nothing, so that nothing written is lost.
 */
export const fieldSchemas = {
  headline: z.object({
    kicker: line,
    main: z.array(line).max(20).readonly(),
    subtitle: line,
  }),
  line,
  longText: z.string().max(limits.summaryLength),
  moment: momentSchema.nullable(),
  date: daySchema.nullable(),
  people: z.array(bylineSchema).max(limits.listLength).readonly(),
  place: placeSchema,
  /** The names on the way to a channel, joined by `channelSeparator`. */
  channel: line,
  tokens: lines,
  keywords: lines,
  topics: z.array(topicSchema).max(limits.listLength).readonly(),
  number: z.number().min(-1_000_000_000).max(1_000_000_000).nullable(),
  /** Page numbers as a paper marks them: `3`, `A03`, `A01-A04`, several parted by `、`. */
  pages: line,
  choice: line,
  flag: z.boolean(),
  url: line,
} as const;

export type FieldType = keyof typeof fieldSchemas;
export const fieldTypeNames = Object.keys(fieldSchemas) as readonly FieldType[];

/** What a field of each type holds. */
export type FieldValues = {
  readonly [T in FieldType]: Readonly<z.infer<(typeof fieldSchemas)[T]>>;
};

/** What a field that a template adds of its own may hold: any value of a field but the headline. */
export const customValueSchema = z.union([
  fieldSchemas.longText,
  fieldSchemas.flag,
  fieldSchemas.number,
  fieldSchemas.tokens,
  fieldSchemas.people,
  fieldSchemas.place,
]);
export type CustomValue = Readonly<z.infer<typeof customValueSchema>>;
