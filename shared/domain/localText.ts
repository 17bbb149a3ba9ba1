import { z } from 'zod';

/** A name or sentence that comes with data, in both languages of the interface. */
export const localTextSchema = z.object({
  'zh-CN': z.string().min(1).max(200),
  en: z.string().min(1).max(200),
});
export type LocalText = Readonly<z.infer<typeof localTextSchema>>;
