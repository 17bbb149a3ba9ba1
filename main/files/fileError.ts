import { AppError } from '#shared/domain/errors';

/** Names a file system's failure as one of ours. */
export function fileError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('storage_full', { cause: error });
  if (code === 'EISDIR') return new AppError('invalid_input', { reason: 'notAFile', cause: error });
  if (code === 'ENOENT') return new AppError('not_found', { reason: 'fileMissing', cause: error });
  if (['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOTDIR'].includes(code)) {
    return new AppError('unavailable', { reason: 'folderNotWritable', cause: error });
  }
  return new AppError('internal', { cause: error });
}
