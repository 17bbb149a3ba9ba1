import { z } from 'zod';
import { contentProfileSchema } from './contentProfile';
import { localTextSchema } from './localText';
import { metadataPatchSchema } from './metadata';

/** The current number of the template form; older ones are brought up by `readTemplate`. */
export const currentTemplateForm = 2;

/** The longest article that a template can ask for, in 字数. */
const mostCharacters = 200_000;

const id = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** A length in 字数 (Word's rule), both ends counted; null asks for none. */
const lengthRangeSchema = z
  .object({
    min: z.number().int().min(0).max(mostCharacters),
    max: z.number().int().min(1).max(mostCharacters),
  })
  .refine(({ min, max }) => min <= max, { path: ['max'], params: { rule: 'minOverMax' } })
  .nullable();
export type LengthRange = NonNullable<Readonly<z.infer<typeof lengthRangeSchema>>>;

/** What a part can begin with. */
export const starterKinds = [
  'paragraph',
  'subhead',
  'quote',
  'bulletList',
  'orderedList',
  'verse',
  'editorsNote',
  'authorsNote',
  'closingParagraph',
  'bylineParagraph',
] as const;

/** A block that stands in a part from the start; its text is the writer's to change. */
const starterSchema = z.object({ kind: z.enum(starterKinds), text: z.string().max(2_000) });
export type Starter = Readonly<z.infer<typeof starterSchema>>;

const startersSchema = z.array(starterSchema).min(1).max(20).readonly();

/** What the writer may not change of a section: its label; its place in the order, and that it is there. */
const slotLockSchema = z.object({ label: z.boolean(), place: z.boolean() });

/** One ordered slot of a section template. */
const sectionSlotSchema = z.object({
  /** Names the slot through all versions of its template; sections of articles hold it. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: z.string().max(40),
  headlinePlaceholder: z.string().max(100),
  guidance: z.string().max(500),
  /** A required slot is there from the start; the others are offered by the outline. */
  required: z.boolean(),
  /** Whether several sections may fill the slot. */
  repeatable: z.boolean(),
  characters: lengthRangeSchema,
  starter: startersSchema,
  lock: slotLockSchema,
});
export type SectionSlot = Readonly<z.infer<typeof sectionSlotSchema>>;

const slotsSchema = z
  .array(sectionSlotSchema)
  .max(40)
  .refine((slots) => new Set(slots.map((slot) => slot.id)).size === slots.length, {
    params: { rule: 'twice' },
  });

/** A section template: data, never code. A version that articles were made from never changes. */
export const templateSchema = z.object({
  form: z.literal(currentTemplateForm),
  id,
  version: z.number().int().min(1),
  name: localTextSchema,
  description: localTextSchema,
  /** The genre as the newsroom calls it, such as 通讯. */
  kind: z.string().max(40),
  portal: id,
  headline: z.object({
    kicker: z.boolean(),
    main: z.number().int().min(1).max(4),
    subtitle: z.boolean(),
    placeholders: z.object({
      kicker: z.string().max(100),
      main: z.array(z.string().max(100)).max(4),
      subtitle: z.string().max(100),
    }),
    /** Whether the number of halves is fixed. */
    locked: z.boolean(),
  }),
  lead: z.object({
    guidance: z.string().max(500),
    characters: lengthRangeSchema,
    starter: startersSchema,
  }),
  sections: slotsSchema,
  /** Whether the writer may add sections of his own, after those that keep their place. */
  tail: z.enum(['free', 'closed']),
  /** The length of the whole body. */
  characters: lengthRangeSchema,
  /** What a new article has filled in from the start, by field. */
  metadataDefaults: metadataPatchSchema,
  /** The fields of articles made from this template; null for those of every article. */
  profile: contentProfileSchema.nullable().default(null),
});
export type Template = Readonly<z.infer<typeof templateSchema>>;

const looseObject = z.looseObject({});
const formOne = z.looseObject({ form: z.undefined().optional(), sections: z.array(looseObject) });

function starters(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Array.from({ length: Math.min(value, 20) }, () => ({ kind: 'paragraph', text: '' }));
}

/** Form 1 counted its starting paragraphs and had neither locks nor lengths; its slots go by their place. */
function fromFormOne(template: z.infer<typeof formOne>): unknown {
  const lead = looseObject.safeParse(template.lead).data ?? {};
  const headline = looseObject.safeParse(template.headline).data ?? {};
  return {
    ...template,
    form: 2,
    headline: { ...headline, locked: false },
    lead: { ...lead, characters: null, starter: starters(lead.starterParagraphs) },
    sections: template.sections.map((slot, index) => ({
      ...slot,
      id: String(index + 1),
      repeatable: false,
      characters: null,
      starter: starters(slot.starterParagraphs),
      lock: { label: false, place: false },
    })),
    tail: 'free',
    characters: null,
  };
}

/** What a template of an older form reads in the current one; anything else comes back as it is. */
export function upgradeTemplate(json: unknown): unknown {
  const old = formOne.safeParse(json);
  return old.success ? fromFormOne(old.data) : json;
}

/** Reads a template of this or an older form out of JSON. Throws a `ZodError` that names each wrong place. */
export function readTemplate(json: unknown): Template {
  return templateSchema.parse(upgradeTemplate(json));
}

/** The slot that a section fills; undefined for a section that the writer added freely. */
export function slotOf(template: Template | null, slotId: string): SectionSlot | undefined {
  return template?.sections.find((slot) => slot.id === slotId);
}
