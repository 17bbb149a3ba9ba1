import Database from 'better-sqlite3';
import { AppError } from '#shared/domain/errors';

/**
 * Reads the structures of a library through, over a connection of its own that can only read. Errors: SQLite's as
 * they are; `content_invalid` reason `libraryDamaged`.
 */
export function requireSound(libraryFile: string): void {
  const driver = new Database(libraryFile, { readonly: true, fileMustExist: true });
  try {
    const found = driver.pragma('quick_check(1)', { simple: true });
    if (found === 'ok') return;
    throw new AppError('content_invalid', {
      reason: 'libraryDamaged',
      details: { found: String(found).slice(0, 500) },
    });
  } finally {
    driver.close();
  }
}
