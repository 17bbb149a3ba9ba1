import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** A file name that a folder does not have yet: `base.ending`, or with a number behind the base. */
export async function freeName(folder: string, base: string, ending: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = `${count === 1 ? base : `${base} ${count}`}.${ending}`;
    if (!(await exists(join(folder, name)))) return name;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    // Whatever else keeps it from being seen is told when it is written.
    return false;
  }
}
