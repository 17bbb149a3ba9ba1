import { z } from 'zod';
import { librariesSchema, libraryIdSchema, salvagedSchema } from '#shared/domain/libraryPlace';
import { makingSchema } from '#shared/domain/making';

/** Which library the desk works on. A change takes effect when all text is stored: the desk then begins anew. */
export const libraryCalls = {
  'libraries.list': { input: z.null(), output: librariesSchema },
  'libraries.open': { input: z.object({ id: libraryIdSchema }), output: z.null() },
  /** Asks for the folder of a library; false when the user chose none. */
  'libraries.pick': { input: z.null(), output: z.boolean() },
  /** Asks where a new library shall lie, and makes it; false when the user chose no place. */
  'libraries.create': { input: z.null(), output: z.boolean() },
  /** Tries the library that did not open once more. */
  'libraries.retry': { input: z.null(), output: z.null() },
  /** Saves what can be read of this library into a new one, in a place that is asked for; null when there is none. */
  'libraries.salvage': { input: z.null(), output: salvagedSchema.nullable() },
  /** How far the restoring of a backup or a salvage is; null when neither is under way. */
  'libraries.making': { input: z.null(), output: makingSchema.nullable() },
  /** Breaks it off: its call is refused as `cancelled`, and nothing of it is left. */
  'libraries.stopMaking': { input: z.null(), output: z.null() },
  'libraries.forget': { input: z.object({ id: libraryIdSchema }), output: z.null() },
} as const;
