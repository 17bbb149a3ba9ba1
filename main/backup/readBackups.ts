import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Backup } from '#shared/domain/backup';
import { AppError } from '#shared/domain/errors';
import { readBackupName } from './backupName';

/** A second folder may lie on a machine that is switched off: how long it may keep a list waiting, in ms. */
const patienceMs = 3_000;

type Found = Omit<Backup, 'place'>;

/** The backups of one folder, newest first; a folder that is not there holds none. */
export async function backupsIn(folder: string): Promise<readonly Found[]> {
  const found = await Promise.all((await namesIn(folder)).map((name) => readOne(folder, name)));
  return found.filter((each) => each !== null).toSorted((a, b) => b.at.localeCompare(a.at));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // A file in the folder's place holds none either; writing a backup says what is wrong with it.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

async function readOne(folder: string, name: string): Promise<Found | null> {
  const facts = readBackupName(name);
  if (facts === null) return null;
  try {
    const { size } = await stat(join(folder, name));
    return { ...facts, id: name, bytes: size, checked: facts.articles !== null };
  } catch (error) {
    // Removed since the folder was read.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Refuses work on a far folder that does not answer in time; `unavailable`, reason `backupFolder`. */
export async function withPatience<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const tooLate = delay(patienceMs, undefined, { signal: stop.signal }).then(() => {
    throw new AppError('unavailable', { reason: 'backupFolder' });
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    stop.abort();
  }
}

/** The backups of both folders as one list, newest first. */
export function mergeBackups(near: readonly Found[], far: readonly Found[]): readonly Backup[] {
  const nearIds = new Set(near.map(({ id }) => id));
  const farIds = new Set(far.map(({ id }) => id));
  return [
    ...near.map((each) => ({ ...each, place: farIds.has(each.id) ? 'both' : 'library' }) as const),
    ...far
      .filter(({ id }) => !nearIds.has(id))
      .map((each) => ({ ...each, place: 'copy' }) as const),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
}

/** Removes backups of a folder. */
export async function dropBackups(folder: string, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => rm(join(folder, id), { force: true })));
}
