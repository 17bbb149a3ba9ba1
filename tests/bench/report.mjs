import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./measured.ts').Measured} Measured */
/** @typedef {{ suite: string, articles: number, machine: string, measured: readonly Measured[] }} Run */

const kept = fileURLToPath(new URL('../../docs/performance.json', import.meta.url));
const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const begin = '<!-- Written by npm run bench: what is changed between these two lines is lost. -->';
const end = '<!-- End of what npm run bench wrote. -->';

/** What of the machine and the program numbers depend on; nothing that names the machine. */
export function machineFacts() {
  const [cpu] = cpus();
  const model = cpu?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores of ${model}, ${memory} GB, ${process.platform}, Node ${process.versions.node}`;
}

/** Keeps what a suite measured in place of what it measured before at this size, and writes the page anew. @param {Run} run */
export function recordRun(run) {
  const isOther = (/** @type {Run} */ other) =>
    other.suite !== run.suite || other.articles !== run.articles;
  const runs = [...readRuns().filter(isOther), run].sort(
    (a, b) => a.suite.localeCompare(b.suite) || a.articles - b.articles,
  );
  writeFileSync(kept, `${JSON.stringify(runs.map(rounded), null, 1)}\n`);
  const before = readFileSync(page, 'utf8');
  const [head, rest] = before.split(begin);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`docs/performance.md has lost its line: ${begin}`);
  writeFileSync(page, `${head}${begin}\n\n${tablesOf(runs)}\n${end}${tail}`);
}

/** @returns {Run[]} */
function readRuns() {
  return existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : [];
}

/** @param {Run} run */
function rounded(run) {
  const short = (/** @type {number | undefined} */ value) =>
    value === undefined ? {} : Number(value.toPrecision(4));
  return {
    ...run,
    measured: run.measured.map((one) => ({
      ...one,
      ...(one.p50 === undefined ? {} : { p50: short(one.p50) }),
      p95: short(one.p95),
    })),
  };
}

/** @param {readonly Run[]} runs */
export function tablesOf(runs) {
  const names = [...new Set(runs.flatMap(({ measured }) => measured.map(({ table }) => table)))];
  const machines = [...new Set(runs.map(({ machine }) => machine))];
  const parts = names.map((table) => {
    const own = ownTable(runs, table);
    return `### ${table}\n\n${own}${peerTables(runs, table)}`;
  });
  return `Measured on ${machines.join('; ')}.\n\n${parts.join('\n')}`;
}

/** @param {readonly Run[]} runs @param {string} table */
function rowsOf(runs, table) {
  return runs.flatMap(({ articles, measured }) =>
    measured.filter((one) => one.table === table).map((one) => ({ articles, ...one })),
  );
}

/** Kapok alone, a column for each size of library. @param {readonly Run[]} runs @param {string} table */
function ownTable(runs, table) {
  const rows = rowsOf(runs, table).filter(({ peer }) => peer === undefined);
  const sizes = [...new Set(rows.map(({ articles }) => articles))].sort((a, b) => a - b);
  const names = [...new Set(rows.map(({ name }) => name))];
  const lines = names.map((name) => {
    const cells = sizes.map((size) =>
      shownValue(rows.find((one) => one.name === name && one.articles === size)),
    );
    const goal = rows.find((one) => one.name === name && one.goal !== undefined);
    const wanted = goal === undefined ? '' : `${goal.goal} ${goal.unit}`.trim();
    return [name, wanted, ...cells];
  });
  const head = ['', 'goal', ...sizes.map((size) => `${size.toLocaleString('en')} articles`)];
  return markdown(head, lines);
}

/** A table for each size that peers were measured at. @param {readonly Run[]} runs @param {string} table */
function peerTables(runs, table) {
  const rows = rowsOf(runs, table);
  const sizes = [...new Set(rows.filter(({ peer }) => peer).map(({ articles }) => articles))];
  return sizes
    .map((size) => {
      const here = rows.filter(({ articles }) => articles === size);
      const peers = [...new Set(here.map(({ peer }) => peer))];
      const shared = here.filter(({ peer }) => peer !== undefined).map(({ name }) => name);
      const lines = [...new Set(shared)].map((name) => [
        name,
        ...peers.map((peer) =>
          shownValue(
            here.find((one) => one.name === name && one.peer === peer),
            false,
          ),
        ),
      ]);
      const head = ['', ...peers.map((peer) => peer ?? 'Kapok')];
      return `\nBeside peers, ${size.toLocaleString('en')} articles:\n\n${markdown(head, lines)}`;
    })
    .join('');
}

/** @param {Measured | undefined} one @param {boolean} judged */
function shownValue(one, judged = true) {
  if (one === undefined) return '–';
  const number = (/** @type {number} */ value) =>
    value.toLocaleString('en', { maximumSignificantDigits: 3 });
  const value = one.p50 === undefined ? number(one.p95) : `${number(one.p50)} / ${number(one.p95)}`;
  const text = one.goal !== undefined && judged ? value : `${value}`;
  const shown = `${text} ${one.unit}`.trim();
  return judged && one.goal !== undefined && one.p95 > one.goal ? `**${shown}, missed**` : shown;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} lines */
function markdown(head, lines) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map((_, at) => (at === 0 ? '---' : '---:')))}${lines.map(line).join('')}`;
}
