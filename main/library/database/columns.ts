import { z } from 'zod';

/** A yes or no, stored as 1 or 0. */
export const flagColumn = z.literal([0, 1]).transform((flag) => flag === 1);

/** Bytes as they were stored. */
export const bytesColumn = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** JSON in a column: text that is none fails like any other wrong value. */
export function jsonColumn<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch (error) {
        context.addIssue({ code: 'custom', message: String(error) });
        return z.NEVER;
      }
    })
    .pipe(schema);
}
