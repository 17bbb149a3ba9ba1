import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { withBundle } from './bundle.mjs';
import { measureColdStart } from './coldStart.mjs';
import { measureDesk } from './desk.mjs';
import { measureKeyToPaint } from './keyToPaint.mjs';
import { measureOpenLong } from './openLong.mjs';
import { measurePasteWord } from './pasteWord.mjs';
import { measurePreview } from './previewRefresh.mjs';
import { measureRoundTrip } from './roundTrip.mjs';

/** @typedef {{ executable: string, appFolder: string, home: string, articles: number, cache: string }} Place */
/** @typedef {object} Suite
 * @property {string} name
 * @property {string} about how long it takes
 * @property {(place: Place) => object[] | Promise<object[]>} measure
 */

/** Measures against a peer in the same run, at no size of library in particular. @type {readonly Suite[]} */
export const deskSuites = [
  { name: 'cold-start', about: 'half a minute', measure: measureColdStart },
  { name: 'open-long', about: 'a minute', measure: measureOpenLong },
  { name: 'key-to-paint', about: 'four minutes', measure: measureKeyToPaint },
  { name: 'paste-word', about: 'a minute', measure: measurePasteWord },
  { name: 'preview', about: 'a minute', measure: measurePreview },
  { name: 'round-trip', about: 'half a minute', measure: measureRoundTrip },
];

/** Measures of a generated library of a size, with goals. @type {readonly Suite[]} */
export const librarySuites = [
  {
    name: 'search',
    about: 'two minutes for 10,000 articles, six for 100,000, ten for 300,000',
    measure: (place) => measureInNode('search/searchBench.ts', place),
  },
  {
    name: 'storage',
    about: 'a minute, two for 300,000 articles',
    measure: (place) => measureInNode('storage/storageBench.ts', place),
  },
  { name: 'desk', about: 'three minutes', measure: measureDesk },
];

/** Where generated libraries are kept, to be found again by the next run. */
export function libraryCache() {
  const cache = process.env.KAPOK_BENCH_CACHE ?? join(tmpdir(), 'kapok-bench-libraries');
  mkdirSync(cache, { recursive: true });
  return cache;
}

/**
 * Runs a bench of the library's code in a process of its own and collects the lines that it writes.
 *
 * @param {string} entry below tests/bench
 * @param {Pick<Place, 'articles' | 'cache' | 'appFolder'>} place
 * @returns {Promise<object[]>}
 */
export function measureInNode(entry, { articles, cache, appFolder }) {
  const builtFolder = join(appFolder, 'out', 'main');
  return withBundle(entry, async (script) => {
    const child = spawn(process.execPath, [script, cache, String(articles), builtFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    /** @type {object[]} */
    const measured = [];
    for await (const line of createInterface({ input: child.stdout }))
      measured.push(JSON.parse(line));
    const status = await ended;
    if (status !== 0) throw new Error(`${entry} ended with ${status}`);
    return measured;
  });
}
