import { spawn } from 'node:child_process';
import { withBundle } from '../bundle.mjs';

/**
 * The folder of a generated library of a size, which is made when the cache has none; its articles have been compared
 * with each other.
 *
 * @param {{ cache: string }} place
 * @param {number} articles
 * @returns {Promise<string>}
 */
export function generatedLibrary({ cache }, articles) {
  return withBundle('library/makeLibrary.ts', async (script) => {
    const child = spawn(process.execPath, [script, cache, String(articles), 'compared'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    const status = await new Promise((resolve) => child.once('close', resolve));
    if (status !== 0) throw new Error(`no library of ${articles} articles could be made`);
    return said.trim();
  });
}
