import { z } from 'zod';
import { appErrorDataSchema } from './errors';

/** Why a backup was made: each day, by the user, before the library's form changed, before many articles change at once. */
export const backupReasons = [
  'daily',
  'manual',
  'migration',
  'bulk',
  'purge',
  'import',
  'handover',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What a backup may come before, beside a migration: work on many articles at once. */
export type BulkReason = Extract<BackupReason, 'bulk' | 'purge' | 'import' | 'handover'>;

/** A backup as the desk names it: its file's name, never its path. */
export const backupIdSchema = z.string().max(120);

export const backupSchema = z.object({
  id: backupIdSchema,
  /** When it was made, ISO 8601 in UTC. */
  at: z.string(),
  reason: z.enum(backupReasons),
  bytes: z.number(),
  /** How many articles it holds, the trash among them; null for one of an early Kapok. */
  articles: z.number().nullable(),
  /** The library's change number in it; null for one of an early Kapok. */
  change: z.number().nullable(),
  /** Whether the file was read through before it got its name. */
  checked: z.boolean(),
  /** Whether it lies in the library's folder, in the second folder alone, or in both. */
  place: z.enum(['library', 'copy', 'both']),
});
export type Backup = Readonly<z.infer<typeof backupSchema>>;

/** How many backups stay, within bounds that leave the past covered and the disk free. */
export const backupRuleSchema = z.object({
  /** The last backup of each of this many days, weeks and months. */
  days: z.number().int().min(3).max(31),
  weeks: z.number().int().min(4).max(52),
  months: z.number().int().min(3).max(60),
  /** The most that all backups of a library take together, in gigabytes. */
  gigabytes: z.number().int().min(5).max(500),
});
export type BackupRule = Readonly<z.infer<typeof backupRuleSchema>>;
export const defaultBackupRule: BackupRule = { days: 7, weeks: 8, months: 12, gigabytes: 20 };

/** What the desk shows of backups; `failure` and `copyFailure` stand until the next one succeeds. */
export const backupStateSchema = z.object({
  backups: z.array(backupSchema),
  running: z.boolean(),
  /** How much of the backup under way is written, 0 to 1; null while none is. */
  progress: z.number().nullable(),
  failure: appErrorDataSchema.nullable(),
  /** The last part of the second folder's path; null when there is none. */
  copyFolder: z.string().nullable(),
  copyFailure: appErrorDataSchema.nullable(),
  rule: backupRuleSchema,
});
export type BackupState = Readonly<z.infer<typeof backupStateSchema>>;
