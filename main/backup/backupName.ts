import { type BackupReason, backupReasons } from '#shared/domain/backup';

/** What the name of a backup says, so that a list needs to open none. */
export type BackupFacts = {
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly articles: number | null;
  readonly change: number | null;
};

const named =
  /^library-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)-a(\d+)-c(\d+)\.sqlite$/;
const early = /^library-before-\d+-(\d{4})-(\d\d)-(\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.sqlite$/;
// SQLite keeps a journal beside what it writes.
const part = /^library-\d{8}T\d{9}Z-[a-z]+\.(\d+)\.part(?:-journal)?$/;

const stampOf = (at: string) => at.replaceAll(/[-:.]/g, '');

/** The name of a whole backup. */
export function backupName({
  at,
  reason,
  articles,
  change,
}: BackupFacts & { readonly articles: number; readonly change: number }): string {
  return `library-${stampOf(at)}-${reason}-a${articles}-c${change}.sqlite`;
}

/** The name of a backup that is still being written, with the process that writes it. */
export function partName({ at, reason }: Pick<BackupFacts, 'at' | 'reason'>, pid: number): string {
  return `library-${stampOf(at)}-${reason}.${pid}.part`;
}

/** The process that wrote an unfinished backup; null for any other file. */
export function writerOfPart(name: string): number | null {
  const pid = part.exec(name)?.[1];
  return pid === undefined ? null : Number(pid);
}

function isoOf([year, month, day, hour, minute, second, ms]: readonly string[]): string | null {
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** Reads a backup's name; null for a file that this program did not name, which is never touched. */
export function readBackupName(name: string): BackupFacts | null {
  const old = early.exec(name);
  if (old !== null) {
    const at = isoOf(old.slice(1, 8));
    return at === null ? null : { at, reason: 'migration', articles: null, change: null };
  }
  const parts = named.exec(name);
  if (parts === null) return null;
  const at = isoOf(parts.slice(1, 8));
  const reason = backupReasons.find((known) => known === parts[8]);
  if (at === null || reason === undefined) return null;
  return { at, reason, articles: Number(parts[9]), change: Number(parts[10]) };
}
