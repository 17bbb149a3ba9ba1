import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { closeDesk, libraryIn, openDesk } from '../../scripts/driver/deskDriver.mjs';
import { generatedLibrary } from './library/generatedLibrary.mjs';
import { openByTitle, storeArticle } from './longArticles.mjs';
import { median, quantile } from './statistics.mjs';
import { typeKeys } from './typeKeys.mjs';

/** @typedef {import('./suites.mjs').Place} Place */
/** @typedef {import('./measured.ts').Measured} Measured */

const table = 'The desk';
const starts = 5;
const fewArticles = 10;
const someArticles = 1_000;
const typedTitle = '边写边备份的稿件';

/**
 * The real program over a generated library: its start against one with ten articles, what its list holds in memory
 * against one with a thousand, and keys while all of the library is backed up.
 *
 * @param {Place} place
 * @returns {Promise<Measured[]>}
 */
export async function measureDesk(place) {
  const few = await prepare(place, fewArticles);
  const some = await prepare(place, someArticles);
  const many = await prepare(place, place.articles);
  return [
    ...(await measureStarts(place, few, many)),
    ...(await measureMemory(place, some, many)),
    ...(await measureBackup(place, many)),
  ];
}

/** A home with a copy of a generated library. @param {Place} place @param {number} articles */
async function prepare(place, articles) {
  const home = join(place.home, `desk-${articles}`);
  const folder = libraryIn(home);
  mkdirSync(folder, { recursive: true });
  const generated = await generatedLibrary(place, articles);
  for (const name of ['library.sqlite', 'search.sqlite', 'likeness.sqlite']) {
    const file = join(generated, name);
    if (existsSync(file)) copyFileSync(file, join(folder, name));
  }
  return home;
}

/** @param {Place} place @param {string} home */
function open({ executable, appFolder }, home) {
  return openDesk({ executable, appFolder, home });
}

/** @param {Place} place @param {string} few @param {string} many @returns {Promise<Measured[]>} */
async function measureStarts(place, few, many) {
  for (const home of [few, many]) {
    // The first start opens an article, which the next ones bring back.
    const desk = await open(place, home);
    await desk.page.getByRole('option').first().click();
    await desk.page.locator('.paperText').waitFor();
    await closeDesk(desk);
  }
  /** @type {Record<string, number[]>} */
  const times = { [few]: [], [many]: [] };
  for (let round = 0; round < starts; round += 1) {
    for (const home of [few, many]) {
      const begun = performance.now();
      const desk = await open(place, home);
      await desk.page.locator('.paperText[contenteditable="true"]').waitFor();
      times[home]?.push(performance.now() - begun);
      await closeDesk(desk);
    }
  }
  const [small, large] = [median(times[few] ?? []), median(times[many] ?? [])];
  const name = 'cold start to typing-ready editor';
  return [
    { table, name, unit: 'ms', p95: large },
    {
      table,
      name: `${name}, times that with 10 articles`,
      unit: '',
      goal: 1.2,
      p95: large / small,
    },
  ];
}

/** @param {Place} place @param {string} some @param {string} many @returns {Promise<Measured[]>} */
async function measureMemory(place, some, many) {
  const small = await memoryAfterScrolling(place, some);
  const large = await memoryAfterScrolling(place, many);
  return ['window', 'main process'].map((what, index) => ({
    table,
    name: `memory of the ${what} after scrolling the whole list, times that with 1,000 articles`,
    unit: '',
    goal: 1.2,
    p95: (large[index] ?? Number.NaN) / (small[index] ?? Number.NaN),
  }));
}

/** Megabytes of the window's and of the main process. @param {Place} place @param {string} home */
async function memoryAfterScrolling(place, home) {
  const desk = await open(place, home);
  await desk.page.getByRole('option').first().waitFor();
  await desk.page.evaluate(scrollThrough);
  await desk.page.waitForTimeout(3_000);
  const metrics = await desk.app.evaluate(({ app }) =>
    app.getAppMetrics().map(({ type, memory }) => ({ type, kilobytes: memory.workingSetSize })),
  );
  await closeDesk(desk);
  return ['Tab', 'Browser'].map(
    (wanted) =>
      Math.max(...metrics.filter(({ type }) => type === wanted).map(({ kilobytes }) => kilobytes)) /
      1_000,
  );
}

/** Runs in the page: goes from the top of the list to its end in so many steps. */
async function scrollThrough() {
  const steps = 120;
  let pane = document.querySelector('[role="option"]')?.parentElement ?? null;
  while (pane !== null && pane.scrollHeight <= pane.clientHeight + 200) pane = pane.parentElement;
  if (pane === null) throw new Error('there is no list to scroll');
  for (let step = 1; step <= steps; step += 1) {
    pane.scrollTop = (pane.scrollHeight * step) / steps;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** @param {Place} place @param {string} home @returns {Promise<Measured[]>} */
async function measureBackup(place, home) {
  const megabytes = statSync(join(libraryIn(home), 'library.sqlite')).size / 1e6;
  const desk = await open(place, home);
  const { page } = desk;
  await storeArticle(page, { characters: 1_500, title: typedTitle });
  await openByTitle(page, typedTitle);
  const paragraph = page.locator('.paperText p:not(.kicker, .subtitle, .sectionLabel)').nth(2);
  await paragraph.click();
  await page.keyboard.press('End');
  const before = await typeKeys(page, 60);
  await page.evaluate(beginBackup);
  /** @type {number[]} */
  const during = [];
  while (await page.evaluate(() => globalThis.backupRuns))
    during.push(...(await typeKeys(page, 30)));
  const trouble = await page.evaluate(() => globalThis.backupTrouble);
  await closeDesk(desk);
  if (trouble !== '') throw new Error(`the backup was refused: ${trouble}`);
  const size = `${Math.round(megabytes).toLocaleString('en')} MB`;
  return [
    { table, name: 'key to paint', unit: 'ms', p50: median(before), p95: quantile(before, 0.95) },
    {
      table,
      name: `key to paint while ${size} are backed up`,
      unit: 'ms',
      goal: 33,
      p50: median(during),
      p95: quantile(during, 0.95),
    },
  ];
}

/** Runs in the page. */
function beginBackup() {
  globalThis.backupRuns = true;
  globalThis.backupTrouble = '';
  globalThis.kapok.invoke('backups.make', null).then((/** @type {{ ok: boolean }} */ reply) => {
    globalThis.backupRuns = false;
    globalThis.backupTrouble = reply.ok ? '' : JSON.stringify(reply);
  });
}
