// npm test [-- suite ...]: every check and test, or the named ones, summed up in the last line.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ensureReady, runEntry } from './setup/ensureReady.mjs';
import { inRoot } from './setup/paths.mjs';
import { reportFailure, SetupError } from './setup/setupError.mjs';
import { groups, suites } from './testing/suites.mjs';
import { sumOf } from './testing/tally.mjs';

const summaryPath = inRoot('test-output', 'summary.txt');

/**
 * @param {readonly string[]} words
 * @returns {import('./testing/suites.mjs').Suite[]}
 */
function chosenSuites(words) {
  const names = (words.length > 0 ? words : ['all']).flatMap((word) => groups[word] ?? [word]);
  return [...new Set(names)].map((name) => {
    const suite = suites[name];
    if (suite) return suite;
    throw new SetupError({
      what: `There is no test suite called ${name}.`,
      why: `Known are: ${[...Object.keys(groups), ...Object.keys(suites)].join(', ')}.`,
      remedy: 'Run everything with: npm test',
      exitCode: 2,
    });
  });
}

/**
 * A suite whose set-up fails counts as one failure, and the others still run.
 * @param {import('./testing/suites.mjs').Suite} suite
 */
async function tallyOf({ needs, run }) {
  try {
    await ensureReady(needs);
    return await run();
  } catch (error) {
    reportFailure(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

await runEntry(async () => {
  rmSync(summaryPath, { force: true });
  const tallies = [];
  for (const suite of chosenSuites(process.argv.slice(2))) tallies.push(await tallyOf(suite));
  const { passed, failed, skipped } = sumOf(tallies);
  const summary = `${passed} passed, ${failed} failed`;
  mkdirSync(inRoot('test-output'), { recursive: true });
  writeFileSync(summaryPath, `${summary}\n`);
  if (skipped > 0) process.stdout.write(`\n${skipped} skipped\n`);
  process.stdout.write(`\n${summary}\n`);
  return failed === 0 ? 0 : 1;
});
