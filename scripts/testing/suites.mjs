import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runInForeground } from '../setup/command.mjs';
import { hasDisplay, onDisplay } from '../setup/display.mjs';
import { inRoot } from '../setup/paths.mjs';
import { conformanceFolder, conformanceVariable } from './conformanceFolder.mjs';
import { sumOf, tallyFromReport } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {import('../setup/ensureReady.mjs').Needs} Needs */

/**
 * One thing that `npm test` runs: what must be ready for it, and how it counts.
 * @typedef {{ needs: Needs, run: () => Promise<Tally> }} Suite
 */

const outputFolder = inRoot('test-output');

/**
 * A whole program that either passes or fails counts as one test.
 * @param {readonly string[]} args for Node
 * @returns {Promise<Tally>}
 */
async function check(args) {
  const status = await runInForeground(process.execPath, args);
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * The arguments that run a Vitest project with the usual report on the terminal and a JSON report for the sum.
 * @param {string} project
 * @param {string} report
 */
function vitestArguments(project, report) {
  mkdirSync(outputFolder, { recursive: true });
  rmSync(report, { force: true });
  return [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}

/**
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Tally>}
 */
async function vitest(project, env = {}) {
  const report = inRoot('test-output', `${project}.json`);
  const args = vitestArguments(project, report);
  return tallyFromReport(report, await runInForeground(process.execPath, args, { env }));
}

/**
 * Runs a project that shows windows. On virtual screens it goes in two halves at the same time, each with a
 * screen, focus and clipboard of its own: most of such a test is waiting. A real screen has one focus.
 * @param {string} project
 * @returns {Promise<Tally>}
 */
async function vitestOnScreen(project) {
  const parts = hasDisplay() || availableParallelism() < 2 ? 1 : 2;
  const places = Array.from({ length: parts }, (_, at) => at + 1);
  return sumOf(
    await Promise.all(
      places.map(async (place) => {
        const report = inRoot('test-output', `${project}-${place}.json`);
        const plain = [...vitestArguments(project, report), `--shard=${place}/${parts}`];
        const { command, args } = onDisplay(process.execPath, plain, place);
        return tallyFromReport(report, await runInForeground(command, args));
      }),
    ),
  );
}

/** @type {Record<string, Suite>} */
export const suites = {
  typecheck: {
    needs: {},
    run: () => check([inRoot('scripts', 'typecheck.mjs')]),
  },
  lint: {
    needs: {},
    run: () => check([inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '.']),
  },
  unit: { needs: {}, run: () => vitest('unit') },
  integration: { needs: { build: true }, run: () => vitest('integration') },
  component: { needs: {}, run: () => vitest('component') },
  conformance: {
    needs: { build: true },
    run: () => vitest('conformance', { [conformanceVariable]: conformanceFolder(undefined) }),
  },
  e2e: {
    needs: { desktop: true, build: true },
    run: () => vitestOnScreen('e2e'),
  },
};

/** Words that `npm test -- ...` accepts beside the names of suites. */
export const groups = /** @type {Record<string, readonly string[]>} */ ({
  static: ['typecheck', 'lint'],
  all: ['typecheck', 'lint', 'unit', 'integration', 'component', 'e2e'],
});
