import { type ReadableDb, readArticle } from '../../../main/library';
import { seededRandom } from '../../support/seededRandom';
import { type Measured, spreadOf, timeOf } from '../measured';

const opened = 300;

/** Articles of a library as a stretch of their ids, spread over all of it. */
export function someIds(db: ReadableDb, count: number): readonly string[] {
  const random = seededRandom(99);
  const ids = db.connection
    .statement('SELECT id FROM articles WHERE trashed_at IS NULL ORDER BY change')
    .all() as { id: string }[];
  return Array.from(
    { length: count },
    () => (ids[Math.floor(random() * ids.length)] as { id: string }).id,
  );
}

/** Reading articles as the desk opens them, each once. */
export function measureOpening(db: ReadableDb): Measured[] {
  const times = someIds(db, opened).map((id) => timeOf(() => void readArticle(db, id)));
  return [spreadOf({ table: 'The library', name: 'opening an article', goal: 20 }, times)];
}
