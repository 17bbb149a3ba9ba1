import { z } from 'zod';
import { templateSchema } from './template';
import { templateProblemSchema } from './templateProblem';

/** Where a version of a template comes from: with the program, or made at this desk. */
export const templateOrigins = ['shipped', 'own'] as const;
export type TemplateOrigin = (typeof templateOrigins)[number];

export const templateIdSchema = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** The newest version of a template as the list shows it. */
export const templateRecordSchema = z.object({
  id: templateIdSchema,
  version: z.number().int().min(1),
  origin: z.enum(templateOrigins),
  /** Whether the program brings a template of this name along, to go back to. */
  isShipped: z.boolean(),
  savedAt: z.string(),
  trashedAt: z.string().nullable(),
  /** Null when what is stored cannot be read; it is neither offered nor written over. */
  template: templateSchema.nullable(),
});
export type TemplateRecord = Readonly<z.infer<typeof templateRecordSchema>>;

/** A template under work, kept as it is typed: it need not keep to its form yet. */
export const templateDraftSchema = z.object({
  id: templateIdSchema,
  /** The version that it started from; null for a template that has none yet. */
  baseVersion: z.number().int().min(1).nullable(),
  body: z.looseObject({}),
});
export type TemplateDraft = Readonly<z.infer<typeof templateDraftSchema>>;

const landed = {
  fileName: z.string(),
  id: templateIdSchema,
  version: z.number().int().min(1),
  name: templateSchema.shape.name,
};

/** What became of one file of templates. */
export const templateImportSchema = z.discriminatedUnion('kind', [
  /** New to this library. */
  z.object({ kind: z.literal('added'), ...landed }),
  /** Of a name that this library has with another content: it became the next version. */
  z.object({ kind: z.literal('newVersion'), ...landed }),
  /** This library had it, to the letter. */
  z.object({ kind: z.literal('known'), ...landed }),
  z.object({
    kind: z.literal('refused'),
    fileName: z.string(),
    /** Catalogue key under `errors` that says why. */
    reason: z.string().max(100),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    problems: z.array(templateProblemSchema),
  }),
]);
export type TemplateImport = Readonly<z.infer<typeof templateImportSchema>>;
