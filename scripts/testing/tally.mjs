import { readIfPresent } from '../setup/digest.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * The parts of Vitest's JSON report that are counted.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * Counts a Vitest run. A file that fails without a failing test of its own (it did not load, or a hook
 * threw) counts as one failure, and so does a run that ends badly without naming any: a failure must never
 * disappear from the sum.
 *
 * @param {Report | undefined} report
 * @param {number} status exit status of the run
 * @returns {Tally}
 */
export function tallyOf(report, status) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {string} path
 * @param {number} status
 * @returns {Tally}
 */
export function tallyFromReport(path, status) {
  const text = readIfPresent(path);
  return tallyOf(text ? JSON.parse(text) : undefined, status);
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sumOf(tallies) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}
