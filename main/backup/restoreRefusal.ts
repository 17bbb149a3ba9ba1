import { AppError } from '#shared/domain/errors';
import { fileError } from '../files/fileError';
import { sqliteRefusal } from '../library';

/** A failure of restoring as a refusal of its own: nothing of the present library was touched. */
export function restoreRefusal(error: unknown): AppError {
  const refusal = fileError(sqliteRefusal(error));
  if (refusal.code === 'storage_full') {
    return new AppError('storage_full', { reason: 'restoreNoRoom', cause: error });
  }
  if (refusal.code === 'unavailable' && refusal.reason !== 'runtimeTooOld') {
    return new AppError('unavailable', { reason: 'restoreFolder', cause: error });
  }
  if (refusal.reason === 'libraryDamaged') {
    return new AppError('content_invalid', { reason: 'restoreUnsound', cause: error });
  }
  return refusal;
}
