// npm run bench: one JSON line a measure. Ratios are against a peer in the same run, not against a clock.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureColdStart } from './coldStart.mjs';
import { measureKeyToPaint } from './keyToPaint.mjs';
import { measureOpenLong } from './openLong.mjs';
import { measurePasteWord } from './pasteWord.mjs';
import { measurePreview } from './previewRefresh.mjs';
import { measureRoundTrip } from './roundTrip.mjs';

const appFolder = fileURLToPath(new URL('../..', import.meta.url));
const executable = process.env.KAPOK_ELECTRON;
if (!executable) throw new Error('KAPOK_ELECTRON names no program; run this with: npm run bench');

const home = mkdtempSync(join(tmpdir(), 'kapok-bench-'));
const place = { executable, appFolder, home };
try {
  const measures = [
    measureColdStart,
    measureOpenLong,
    measureKeyToPaint,
    measurePasteWord,
    measurePreview,
    measureRoundTrip,
  ];
  for (const measure of measures) {
    for (const row of await measure(place)) process.stdout.write(`${JSON.stringify(row)}\n`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
