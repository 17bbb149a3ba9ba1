import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInForeground } from '../setup/command.mjs';
import { callerFolder, inRoot, root } from '../setup/paths.mjs';
import { SetupError } from '../setup/setupError.mjs';

/** Name of the variable that tells the conformance suite its folder. */
export const conformanceVariable = 'KAPOK_CONFORMANCE_DIR';

/**
 * The folder to check against; `../shared` beside the repository when none is named.
 * @param {string | undefined} argument
 */
export function conformanceFolder(argument) {
  const folder = argument
    ? resolve(callerFolder('conformance'), argument)
    : resolve(root, '..', 'shared');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new SetupError({
    what: 'There is nothing to check against.',
    why: `The folder ${folder} does not exist.`,
    remedy: 'Name another one: npm run conformance -- path/to/folder',
    exitCode: 2,
  });
}

/**
 * @param {string | undefined} argument
 * @returns {Promise<number>} exit code of the suite
 */
export function runConformance(argument) {
  const env = { [conformanceVariable]: conformanceFolder(argument) };
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  return runInForeground(process.execPath, [vitest, 'run', '--project', 'conformance'], { env });
}
