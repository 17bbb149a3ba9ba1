import { AppError } from '#shared/domain/errors';
import { fileError } from '../files/fileError';
import { sqliteRefusal } from '../library';

/** A failure of a backup as a refusal of its own: it is the backups' place that is full or shut, not the library's. */
export function backupRefusal(error: unknown): AppError {
  const refusal = fileError(sqliteRefusal(error));
  if (refusal.code === 'storage_full') {
    return new AppError('storage_full', { reason: 'backupNoRoom', cause: error });
  }
  if (refusal.code === 'unavailable' && refusal.reason !== 'runtimeTooOld') {
    return new AppError('unavailable', { reason: 'backupFolder', cause: error });
  }
  return refusal;
}
