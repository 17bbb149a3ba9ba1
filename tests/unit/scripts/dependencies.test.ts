import { expect, it } from 'vitest';
import { holdsWhatIsLocked } from '../../../scripts/setup/dependencies.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-for-windows': { version: '1.0.0', optional: true },
  },
};

it.each([
  ['the locked version', { 'node_modules/a': { version: '1.0.0' } }, true],
  ['another version', { 'node_modules/a': { version: '1.1.0' } }, false],
  ['nothing', {}, false],
  [
    'another version of an optional package',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-for-windows': { version: '2.0.0' } },
    false,
  ],
])('with %s installed', (_, packages, expected) => {
  expect(holdsWhatIsLocked(wanted, { packages })).toBe(expected);
});
