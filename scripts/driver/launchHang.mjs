import { readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** How long a launch may take, in milliseconds; the slowest that came to an end took nine seconds. */
const patienceMs = 25_000;

/**
 * Ends the program that runs on a profile, as its lock names it; without one nothing happens.
 *
 * @param {string} profile folder of the profile
 */
async function killRunningOn(profile) {
  const lock = await readlink(join(profile, 'SingletonLock')).catch(() => '');
  const pid = Number(lock.split('-').at(-1));
  if (!(pid > 0)) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself meanwhile.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * Launches once more when Playwright does not come back: now and then, on a busy machine, it waits for ever although
 * the program has opened its window, and no limit of its own ends that. The program is ended first, and it is said.
 *
 * @template T
 * @param {string} profile folder of the profile that the launched program works on
 * @param {() => Promise<T>} launch
 * @param {{ say?: (line: string) => unknown, limitMs?: number }} [how]
 * @returns {Promise<T>}
 */
export async function launchPastHang(profile, launch, { say, limitMs = patienceMs } = {}) {
  const hung = Symbol('hung');
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, limitMs, hung);
  });
  const launching = launch();
  const first = await Promise.race([launching, limit]).finally(() => clearTimeout(timer));
  if (first !== hung) return /** @type {T} */ (first);
  (say ?? ((line) => process.stderr.write(line)))('The launch did not come back: once more.\n');
  // Its end, with the program's, is nobody's concern any more.
  launching.catch(() => undefined);
  await killRunningOn(profile);
  return launch();
}
