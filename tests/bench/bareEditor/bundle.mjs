import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The bare editor as one script. The debugger runs it in the desk's own window, past the window's policy,
 * so that the product carries nothing for it.
 *
 * @returns {Promise<string>}
 */
export async function bundleBareEditor() {
  const entry = fileURLToPath(new URL('./entry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry, formats: ['iife'], name: 'bareEditor' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !('output' in result)) throw new Error('vite built nothing');
  return result.output[0].code;
}
