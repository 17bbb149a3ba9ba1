import { expect, it } from 'vitest';
import { sumOf, tallyOf } from '../../../scripts/testing/tally.mjs';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const unloadable = { status: 'failed', assertionResults: [] };

function report(passes: number, failures: number, testResults: readonly (typeof passed)[]) {
  return {
    numPassedTests: passes,
    numFailedTests: failures,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
  };
}

it.each([
  ['all pass', report(1, 0, [passed]), 0, { passed: 1, failed: 0 }],
  ['one fails', report(1, 1, [passed, failed]), 1, { passed: 1, failed: 1 }],
  ['a file does not load', report(1, 0, [passed, unloadable]), 1, { passed: 1, failed: 1 }],
  ['an error outside the tests', report(1, 0, [passed]), 1, { passed: 1, failed: 1 }],
  ['no report was written', undefined, 0, { passed: 0, failed: 1 }],
])('counts when %s', (_, given, status, expected) => {
  expect(tallyOf(given, status)).toMatchObject(expected);
});

it('adds up', () => {
  const tallies = [
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 3, failed: 1, skipped: 0 },
  ];
  expect(sumOf(tallies)).toEqual({ passed: 5, failed: 1, skipped: 1 });
});
