import { z } from 'zod';
import { articleIdSchema } from './article';
import { appErrorDataSchema } from './errors';

/** What an article can be exported as; each has a file in `main/exports/formats`. */
export const exportFormats = ['portal-html', 'portal-text', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const jobStates = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;

/** Something the target format cannot carry; `key` words it under `exports.losses.`. */
export const exportLossSchema = z.object({ key: z.string(), count: z.number().int().min(1) });
export type ExportLoss = Readonly<z.infer<typeof exportLossSchema>>;

/** One export of one article; paths stay in main, the desk shows names. */
export const jobSchema = z.object({
  id: z.string(),
  articleId: articleIdSchema,
  title: z.string(),
  format: z.enum(exportFormats),
  state: z.enum(jobStates),
  /** 0 to 1. */
  progress: z.number().min(0).max(1),
  attempts: z.number().int().min(0),
  fileNames: z.array(z.string()).readonly(),
  losses: z.array(exportLossSchema).readonly(),
  error: appErrorDataSchema.nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type Job = Readonly<z.infer<typeof jobSchema>>;
