import { mkdirSync, rmSync } from 'node:fs';
import { runInForeground } from '../setup/command.mjs';
import { readIfPresent } from '../setup/digest.mjs';
import { inRoot } from '../setup/paths.mjs';

/** @typedef {import('../../tests/support/killCount').KillTally} KillTally */

/** How the names of all files begin whose tests kill. */
const killingFiles = '/killed';

/**
 * Runs every test that kills, each with so many kills. A test reports its kills only once all its checks have
 * held: that the library opens, passes `integrity_check`, and holds all that was acknowledged.
 *
 * @param {number} times
 * @returns {Promise<number>} exit code
 */
export async function runKills(times) {
  const report = inRoot('test-output', 'kills.jsonl');
  mkdirSync(inRoot('test-output'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project=integration', killingFiles];
  const env = { KAPOK_KILLS: String(times), KAPOK_KILLS_REPORT: report };
  const status = await runInForeground(process.execPath, args, { env });
  const lines = (readIfPresent(report) ?? '').split('\n').filter((line) => line !== '');
  process.stdout.write(`\n${tableOf(lines.map((line) => JSON.parse(line)))}\n`);
  return status;
}

/** @param {readonly KillTally[]} tallies */
function tableOf(tallies) {
  const sum = (/** @type {'kills' | 'cutShort' | 'acknowledged'} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const all = {
    work: 'all',
    kills: sum('kills'),
    cutShort: sum('cutShort'),
    acknowledged: sum('acknowledged'),
  };
  const row = (/** @type {readonly (string | number)[]} */ cells) =>
    cells.map((cell, at) => String(cell).padEnd(at === 0 ? 12 : 14)).join('');
  return [
    row(['work', 'kills', 'in the midst', 'acknowledged, all found']),
    ...[...tallies, all].map((tally) =>
      row([tally.work, tally.kills, tally.cutShort, tally.acknowledged]),
    ),
  ].join('\n');
}
