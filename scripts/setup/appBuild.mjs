import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runQuietly, tailOf } from './command.mjs';
import { digestOfTree, readIfPresent } from './digest.mjs';
import { suitableNode } from './nodeVersion.mjs';
import { inRoot, root } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { SetupError } from './setupError.mjs';

const sources = [
  'main',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const stampPath = inRoot('out', '.stamp');

/** Builds out/ with electron-vite when a source file has changed since the last build. */
export async function ensureBuilt() {
  const wanted = digestOfTree(root, sources);
  if (readIfPresent(stampPath) === wanted) return;
  if (!existsSync(inRoot('electron.vite.config.ts'))) {
    throw new SetupError({
      what: 'The app cannot be built.',
      why: 'electron.vite.config.ts is missing.',
      remedy: 'Restore it with: git checkout electron.vite.config.ts',
    });
  }
  const script = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, output } = await withProgress('building the app', () =>
    runQuietly(suitableNode(), [script, 'build'], { env: { NO_COLOR: '1' } }),
  );
  if (status !== 0) {
    throw new SetupError({
      what: 'The app could not be built.',
      why: `electron-vite said:\n${tailOf(output, 40)}\n`,
      remedy: 'Mend the source, or see everything with: npm run build',
    });
  }
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, wanted);
}
