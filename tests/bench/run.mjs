// npm run bench [-- suite… [--articles N] [--record]]: one JSON line a measure.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machineFacts, recordRun } from './report.mjs';
import { deskSuites, libraryCache, librarySuites } from './suites.mjs';

const appFolder = fileURLToPath(new URL('../..', import.meta.url));
const executable = process.env.KAPOK_ELECTRON;
if (!executable) throw new Error('KAPOK_ELECTRON names no program; run this with: npm run bench');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '10000' },
    record: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const suites = [...deskSuites, ...librarySuites];
const known = suites.map(({ name }) => name);
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0 || !(Number.isInteger(articles) && articles >= 1_000)) {
  throw new Error(`suites are ${known.join(', ')}; --articles takes a number from 1000`);
}
// Without a name: what takes no large library.
const chosen =
  positionals.length === 0 ? deskSuites : suites.filter(({ name }) => positionals.includes(name));

const home = mkdtempSync(join(tmpdir(), 'kapok-bench-'));
try {
  for (const { name, about, measure } of chosen) {
    process.stderr.write(`${name}: takes about ${about}\n`);
    const measured = await measure({
      executable,
      appFolder,
      home,
      articles,
      cache: libraryCache(),
    });
    for (const row of measured) process.stdout.write(`${JSON.stringify(row)}\n`);
    if (!values.record || !librarySuites.some((suite) => suite.name === name)) continue;
    const rows = /** @type {import('./measured.ts').Measured[]} */ (measured);
    recordRun({ suite: name, articles, machine: machineFacts(), measured: rows });
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
