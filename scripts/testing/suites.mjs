import { mkdirSync, rmSync } from 'node:fs';
import { runInForeground } from '../setup/command.mjs';
import { onDisplay } from '../setup/display.mjs';
import { inRoot } from '../setup/paths.mjs';
import { conformanceFolder, conformanceVariable } from './conformanceFolder.mjs';
import { tallyFromReport } from './tally.mjs';

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
 * Runs Vitest projects with the usual report on the terminal and a JSON report for the sum.
 * @param {readonly string[]} projects
 * @param {{ onScreen?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Tally>}
 */
async function vitest(projects, { onScreen = false, env = {} } = {}) {
  mkdirSync(outputFolder, { recursive: true });
  const report = inRoot('test-output', `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const plain = [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { command, args } = onScreen
    ? onDisplay(process.execPath, plain)
    : { command: process.execPath, args: plain };
  const status = await runInForeground(command, args, { env });
  return tallyFromReport(report, status);
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
  unit: { needs: {}, run: () => vitest(['unit']) },
  integration: { needs: { build: true }, run: () => vitest(['integration']) },
  component: { needs: {}, run: () => vitest(['component']) },
  conformance: {
    needs: { build: true },
    run: () =>
      vitest(['conformance'], { env: { [conformanceVariable]: conformanceFolder(undefined) } }),
  },
  e2e: {
    needs: { desktop: true, build: true },
    run: () => vitest(['e2e'], { onScreen: true }),
  },
};

/** Words that `npm test -- ...` accepts beside the names of suites. */
export const groups = /** @type {Record<string, readonly string[]>} */ ({
  static: ['typecheck', 'lint'],
  all: ['typecheck', 'lint', 'unit', 'integration', 'component', 'e2e'],
});
