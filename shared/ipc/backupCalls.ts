import { z } from 'zod';
import {
  backupIdSchema,
  backupRuleSchema,
  backupSchema,
  backupStateSchema,
} from '#shared/domain/backup';
import { madeLibrarySchema } from '#shared/domain/libraryPlace';

/** Copies of the whole library, and what becomes of them. */
export const backupCalls = {
  'backups.state': { input: z.null(), output: backupStateSchema },
  'backups.make': { input: z.null(), output: backupSchema },
  'backups.setRule': { input: backupRuleSchema, output: z.null() },
  /** Asks for the second folder; the last part of its path, null when the user chose none. */
  'backups.chooseCopyFolder': {
    input: z.null(),
    output: z.object({ name: z.string() }).nullable(),
  },
  'backups.dropCopyFolder': { input: z.null(), output: z.null() },
  /** Writes the whole library into one file that is asked for; null when the user chose none. */
  'backups.saveWhole': {
    input: z.null(),
    output: z.object({ fileName: z.string(), articles: z.number().int() }).nullable(),
  },
  /**
   * Makes a new library of a backup, of one that is listed or (`id` null) of a file that is asked for, in a place
   * that is asked for. Null when the user chose none.
   */
  'backups.restore': {
    input: z.object({ id: backupIdSchema.nullable() }),
    output: madeLibrarySchema.nullable(),
  },
} as const;
