import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isAnotherAtWork } from './clearParts';

const staging = /^\.kapok-[a-z]+-(?:([0-9a-f]{8})-)?(\d+)(?:-[0-9a-f]{8})?$/;
/** Work at another machine, whose processes cannot be asked, is taken for broken off after this time. */
const othersStayMs = 86_400_000;

/** This machine in a name that tells nobody what it is called. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

function isLeftOver(place: string, { by, pid }: { by: string | undefined; pid: number }): boolean {
  if (by === machine) return pid !== process.pid && !isAnotherAtWork(pid);
  const changedAt = statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - changedAt >= othersStayMs;
}

/** Removes what work on whole libraries left in a folder when it was broken off, and none that may be under way. */
function clearStaging(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, by, pid] = staging.exec(name) ?? [];
    if (pid === undefined) continue;
    const place = join(folder, name);
    if (isLeftOver(place, { by, pid: Number(pid) }))
      rmSync(place, { recursive: true, force: true });
  }
}

/**
 * Makes a hidden folder beside where something large shall stand, on the same disk: what is made there is renamed
 * into its place when it is whole.
 */
export function makeStaging(folder: string, purpose: 'restore' | 'whole' | 'salvage'): string {
  clearStaging(folder);
  const own = randomBytes(4).toString('hex');
  const place = join(folder, `.kapok-${purpose}-${machine}-${process.pid}-${own}`);
  mkdirSync(place);
  return place;
}
