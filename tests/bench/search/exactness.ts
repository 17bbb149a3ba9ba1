import { foldedUnits, foldTable, fullFolding } from '#shared/search/foldTable';
import { type Measured, single } from '../measured';
import type { OwnIndex } from './ownIndex';
import type { Query } from './queries';
import type { SearchedTexts } from './searchedTexts';

/** Every so manieth query is compared. */
const every = 8;
const first = 50;

/** Holds answers against a reading of every text; any difference ends the bench. */
export function checkExactness(
  index: OwnIndex,
  { driver }: SearchedTexts,
  queries: readonly Query[],
): Measured[] {
  const table = foldTable(fullFolding);
  const folded = (text: string) => Buffer.from(foldedUnits(text, table).buffer).toString('utf16le');
  const compared = queries
    .filter((_, place) => place % every === 0)
    .map(({ text }) => ({ text, needle: folded(text), total: 0, newest: [] as string[] }));
  const rows = driver.prepare('SELECT id, text FROM texts ORDER BY number DESC').iterate();
  for (const row of rows as IterableIterator<{ id: string; text: string }>) {
    const text = folded(row.text);
    for (const one of compared) {
      if (!text.includes(one.needle)) continue;
      one.total += 1;
      if (one.newest.length < first) one.newest.push(row.id);
    }
  }
  const wrong = compared.filter(({ text, total, newest }) => {
    const found = index.find(text, 'updated').hits.map(({ summary }) => summary.id);
    return index.count(text) !== total || found.join() !== newest.join();
  });
  if (wrong.length > 0) {
    throw new Error(
      `answers that a scan does not give: ${wrong.map(({ text }) => text).join(' ')}`,
    );
  }
  return [
    single(
      {
        table: 'Search, the index',
        name: `answers unlike a scan's, of ${compared.length}`,
        goal: 0,
      },
      '',
      wrong.length,
    ),
  ];
}
