import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a bench written in TypeScript for plain Node, runs `use` with the path of the script, and takes it away
 * again. It stands under node_modules, so that the SQLite addon, which stays outside, is found from there.
 *
 * @template T
 * @param {string} entry the source below tests/bench
 * @param {(script: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBundle(entry, use) {
  const name = entry.replace(/\W+/g, '-');
  const outDir = join(root, 'node_modules', '.cache', `kapok-bench-${name}-${process.pid}`);
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      build: {
        ssr: join(root, 'tests', 'bench', entry),
        outDir,
        emptyOutDir: true,
        rollupOptions: { output: { format: 'es', entryFileNames: 'script.mjs' } },
      },
    });
    return await use(join(outDir, 'script.mjs'));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
