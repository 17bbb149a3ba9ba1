import { z } from 'zod';

/** A value as JSON holds it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

/** Any JSON, as it is. */
export const jsonSchema: z.ZodType<Json, Json> = z.json() as z.ZodType<Json, Json>;
