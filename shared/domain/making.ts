import { z } from 'zod';

/**
 * How far a library is that is being made of a backup or saved out of a damaged one: bytes that are copied, pages
 * that are read of a damaged file, records that are read through.
 */
export const madeSoFarSchema = z.object({
  step: z.enum(['bytes', 'pages', 'records']),
  done: z.number().min(0),
  all: z.number().min(0),
});
export type MadeSoFar = Readonly<z.infer<typeof madeSoFarSchema>>;

/** A library in the making; `far` is null until its first step is told. */
export const makingSchema = z.object({
  far: madeSoFarSchema.nullable(),
  /** Whether it was asked to stop and has not yet. */
  isStopping: z.boolean(),
});
export type Making = Readonly<z.infer<typeof makingSchema>>;
