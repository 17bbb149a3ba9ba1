import { expect, test } from 'vitest';
import { canLoadDriver, requireUsableRuntime } from '../../../main/library/database/driverRuntime';

test.each([
  [10, false, true],
  [11, false, true],
  [9, false, false],
  [0, false, false],
  [9, true, true],
])('Node-API %i, built from source %s: %s', (nodeApi, builtFromSource, expected) => {
  expect(canLoadDriver(nodeApi, builtFromSource)).toBe(expected);
});

test('the runtime of the tests is one that will do', () => {
  expect(requireUsableRuntime).not.toThrow();
});
