import { z } from 'zod';

const localText = z.object({ 'zh-CN': z.string().min(1).max(200), en: z.string().min(1).max(200) });

/** One ordered slot of a section template. */
const sectionSlotSchema = z.object({
  label: z.string().max(40),
  headlinePlaceholder: z.string().max(100),
  guidance: z.string().max(500),
  required: z.boolean(),
  starterParagraphs: z.number().int().min(1).max(20),
});

/** A template as it stands in `resources/templates`: data, never code. */
export const templateSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  version: z.number().int().min(1),
  name: localText,
  description: localText,
  kind: z.string().max(40),
  portal: z.string().regex(/^[a-z0-9-]{1,80}$/),
  headline: z.object({
    kicker: z.boolean(),
    main: z.number().int().min(1).max(4),
    subtitle: z.boolean(),
    placeholders: z.object({
      kicker: z.string().max(100),
      main: z.array(z.string().max(100)).max(4),
      subtitle: z.string().max(100),
    }),
  }),
  lead: z.object({
    guidance: z.string().max(500),
    starterParagraphs: z.number().int().min(1).max(20),
  }),
  sections: z.array(sectionSlotSchema).max(40),
  metadataDefaults: z.object({
    source: z.string().max(200),
    channel: z.string().max(200),
    keywords: z.array(z.string().max(100)).max(50),
  }),
});
export type Template = Readonly<z.infer<typeof templateSchema>>;
