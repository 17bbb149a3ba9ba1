import { z } from 'zod';
import { type FieldType, fieldTypeNames } from './fields/fieldValue';
import { localTextSchema } from './localText';
import { customFieldIdSchema, metadataFieldTypes, metadataNames } from './metadata';

/** What a field's value may measure, in the unit of its type; either end may be open. */
const fieldLimitsSchema = z
  .object({
    least: z.number().int().min(0).optional(),
    most: z.number().int().min(0).optional(),
  })
  .refine(({ least = 0, most = Number.POSITIVE_INFINITY }) => least <= most, {
    path: ['most'],
    params: { rule: 'limitsCrossed' },
  });
export type FieldLimits = Readonly<z.infer<typeof fieldLimitsSchema>>;

const optionSchema = z.object({ value: z.string().min(1).max(200), label: localTextSchema });
export type FieldOption = Readonly<z.infer<typeof optionSchema>>;

/** What a field may draw on for its value: what this library's articles hold in it. */
export const suggestionSources = ['none', 'library'] as const;
/** What a field may be filled from. */
export const extractSources = ['none', 'lead', 'headline'] as const;

/** What a template can add as a field of its own; the headline stands in the text. */
export const customFieldTypes = fieldTypeNames.filter((type) => type !== 'headline');
/** What holds a plain text that can be taken from the article. */
export const extractingTypes: readonly FieldType[] = ['line', 'longText'];

/** The most groups of a profile, fields of a group and options of a choice. */
export const profileBounds = { groups: 20, fields: 60, options: 50 } as const;

const fieldShape = {
  type: z.enum(fieldTypeNames),
  required: z.boolean().default(false),
  width: z.enum(['full', 'half']).default('full'),
  /** What is left out here is as the newsroom has it everywhere: see `knownFields`. */
  label: localTextSchema.optional(),
  hint: localTextSchema.optional(),
  limits: fieldLimitsSchema.optional(),
  options: z.array(optionSchema).min(1).max(profileBounds.options).readonly().optional(),
  suggestions: z.enum(suggestionSources).optional(),
  extract: z.enum(extractSources).optional(),
};

const textFieldSchema = z.object({
  from: z.literal('text'),
  id: z.literal('headline'),
  ...fieldShape,
});

const metadataFieldSchema = z.object({
  from: z.literal('metadata'),
  id: z.enum(metadataNames),
  ...fieldShape,
});

const customFieldSchema = z.object({
  from: z.literal('custom'),
  id: customFieldIdSchema,
  ...fieldShape,
  label: localTextSchema,
});

const anyFieldSchema = z.discriminatedUnion('from', [
  textFieldSchema,
  metadataFieldSchema,
  customFieldSchema,
]);

/** The type that a field has by nature; null for one of a template's own. */
function typeByNature(field: z.infer<typeof anyFieldSchema>): FieldType | null {
  switch (field.from) {
    case 'text':
      return 'headline';
    case 'metadata':
      return metadataFieldTypes[field.id];
    case 'custom':
      return null;
  }
}

/** One field of a profile: where its value stands, how it is edited and what is asked of it. */
const profileFieldSchema = anyFieldSchema.superRefine((field, context) => {
  const nature = typeByNature(field);
  const refuse = (place: string, rule: string) =>
    context.addIssue({ code: 'custom', path: [place], params: { rule, field: field.id } });
  const fits = nature === null ? field.type !== 'headline' : field.type === nature;
  if (!fits) refuse('type', 'fieldType');
  if (field.type === 'choice' && field.options === undefined) refuse('options', 'optionsMissing');
});
export type ProfileField = Readonly<z.infer<typeof profileFieldSchema>>;

const profileGroupSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  label: localTextSchema,
  fields: z.array(profileFieldSchema).min(1).max(profileBounds.fields).readonly(),
});
export type ProfileGroup = Readonly<z.infer<typeof profileGroupSchema>>;

function isEachOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/**
 * Which fields a kind of content has, in groups, in order. Data alone: the pane is drawn from it. A profile
 * that names a field that there is not, gives one a type that is not its own or names one twice is refused
 * with the place.
 */
export const contentProfileSchema = z.object({
  groups: z
    .array(profileGroupSchema)
    .min(1)
    .max(profileBounds.groups)
    .readonly()
    .refine((groups) => isEachOnce(groups.map(({ id }) => id)), { params: { rule: 'groupTwice' } })
    .refine((groups) => isEachOnce(groups.flatMap(({ fields }) => fields.map(({ id }) => id))), {
      params: { rule: 'fieldTwice' },
    }),
});
export type ContentProfile = Readonly<z.infer<typeof contentProfileSchema>>;
