import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAnotherAtWork } from './clearParts';

const staging = /^\.kapok-[a-z]+-(\d+)$/;

/** Removes what work on whole libraries left in a folder when it was broken off. */
function clearStaging(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = staging.exec(name)?.[1];
    if (pid !== undefined && !isAnotherAtWork(Number(pid))) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

/**
 * Makes a hidden folder beside where something large shall stand, on the same disk: what is made there is renamed
 * into its place when it is whole.
 */
export function makeStaging(folder: string, purpose: 'restore' | 'whole' | 'salvage'): string {
  clearStaging(folder);
  const place = join(folder, `.kapok-${purpose}-${process.pid}`);
  mkdirSync(place);
  return place;
}
