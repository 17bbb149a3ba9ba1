import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, row } from './statistics.mjs';

const rounds = 5;

/**
 * A seed-shaped page through the whole command line, import and export, against starting Node twice
 * with nothing to do.
 *
 * @param {{ appFolder: string, home: string }} place
 */
export function measureRoundTrip({ appFolder, home }) {
  const cli = join(appFolder, 'out', 'main', 'cli.js');
  const page = join(appFolder, 'tests', 'fixtures', 'pages', 'chronicle.txt');
  const folder = join(home, 'round-trip');
  const node = (/** @type {string[]} */ ...args) => execFileSync(process.execPath, args);
  const whole = [];
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const library = ['--library', join(folder, 'library')];
    const start = performance.now();
    node(cli, 'import', page, ...library);
    node(
      cli,
      'export',
      '--all',
      '--format',
      'portal-text',
      '--out',
      join(folder, 'out'),
      ...library,
    );
    whole.push(performance.now() - start);
    const bareStart = performance.now();
    node('-e', '0');
    node('-e', '0');
    bare.push(performance.now() - bareStart);
  }
  return [row('import and export of a seed-shaped page', median(whole), 'ms', median(bare))];
}
