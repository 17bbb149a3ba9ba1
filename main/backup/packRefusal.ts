import { AppError } from '#shared/domain/errors';
import { backupRefusal } from './backupRefusal';

/** A failure to write the library into one file: it is that file's place that is full or shut. */
export function packRefusal(error: unknown): AppError {
  const refusal = backupRefusal(error);
  if (refusal.code === 'storage_full') {
    return new AppError('storage_full', { reason: 'wholeNoRoom', cause: error });
  }
  if (refusal.reason === 'backupFolder') {
    return new AppError('unavailable', { reason: 'wholeFolder', cause: error });
  }
  return refusal;
}
