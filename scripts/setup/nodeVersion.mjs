import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { runInForeground } from './command.mjs';
import { inRoot } from './paths.mjs';
import { SetupError } from './setupError.mjs';

/** Node-API level that the packages in node_modules are built for (Node 22.14, 23.6 and newer). */
const neededNapi = 10;

/** Environment variable with the Node that the person started, whose headers can build the addon. */
export const hostNodeVariable = 'KAPOK_HOST_NODE';

/** The Node 24 that comes with the packages. */
function bundledNode() {
  return process.platform === 'win32'
    ? inRoot('node_modules', 'node', 'bin', 'node.exe')
    : inRoot('node_modules', 'node', 'bin', 'node');
}

function isNewEnough() {
  return Number(process.versions.napi) >= neededNapi;
}

/** The Node for child processes: the present one when it is new enough, else the one of the packages. */
export function suitableNode() {
  if (isNewEnough()) return process.execPath;
  const node = bundledNode();
  if (existsSync(node)) return node;
  throw new SetupError({
    what: `Node ${process.versions.node} is too old to run Kapok's scripts.`,
    why: 'The Node 24 that comes with the packages is not in node_modules.',
    remedy: 'Install Node 24, or run: npm ci --foreground-scripts',
  });
}

/**
 * Continues in Node 24. The prebuilt SQLite addon ends older versions with a segmentation fault and
 * no message, so the version is checked before anything loads it. Returns true when this process was only
 * the forerunner: the entry has run in the newer Node, and its exit code is set.
 *
 * @returns {Promise<boolean>}
 */
export async function continueInNode24() {
  if (isNewEnough()) return false;
  const node = suitableNode();
  process.exitCode = await runInForeground(node, [...process.execArgv, ...process.argv.slice(1)], {
    cwd: process.cwd(),
    env: {
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
      [hostNodeVariable]: process.execPath,
    },
  });
  return true;
}
