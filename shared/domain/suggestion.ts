import { z } from 'zod';

/** A value that the library's articles hold in a field, and how many of them do. */
export const suggestionSchema = z.object({ value: z.string(), count: z.number().int().min(1) });
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>;
