import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../../main/search/searchEngine';
import { testLibrary } from '../../support/library';
import { addArticle, idsFound, indexAll, indexOf, testEngine } from '../../support/searching';
import { seededRandom } from '../../support/seededRandom';

/** A library with an index that is closed and whole. */
function indexedLibrary() {
  const library = testLibrary();
  const ids = Array.from({ length: 40 }, (_, index) =>
    addArticle(
      library,
      `河道第${index}回`,
      `清淤${index % 2 ? '完成' : '开始'}。`,
      '长话'.repeat(60),
    ),
  );
  const engine = new SearchEngine({ db: library.db, folder: library.folder });
  indexAll(engine);
  engine.close();
  const newest = [...ids].reverse();
  return { library, newest, file: indexOf(library) };
}

function sql(file: string, statement: string): void {
  const driver = new Database(file);
  driver.exec(statement);
  driver.close();
}

const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['empty', (file) => truncateSync(file, 0)],
  ['cut short', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['no database', (file) => writeFileSync(file, '河道'.repeat(9_000))],
  ['another program’s', (file) => sql(file, 'PRAGMA application_id = 7')],
  ['of an older form', (file) => sql(file, 'PRAGMA user_version = 0')],
  ['without its blocks', (file) => sql(file, 'DELETE FROM blocks')],
  ['without some articles', (file) => sql(file, 'DELETE FROM docs WHERE doc % 3 = 0')],
  ['with blocks exchanged', (file) => sql(file, 'UPDATE blocks SET id = -id')],
  ['with another’s rows', (file) => sql(file, "UPDATE docs SET at = '2000-01-01T00:00:00.000Z'")],
];

describe('an index that is damaged changes no answer, and is built anew', () => {
  test.each(damages)('%s', (_, damage) => {
    const { library, newest, file } = indexedLibrary();
    damage(file);
    const engine = testEngine(library);
    expect(idsFound(engine, '河道第')).toEqual(newest);
    expect(idsFound(engine, '淤完成')).toEqual(newest.filter((_, index) => index % 2 === 0));
    indexAll(engine);
    expect(engine.state()).toEqual({ indexed: 40, waiting: 0 });
    expect(idsFound(engine, '淤完成')).toHaveLength(20);
  });

  test('with random bytes anywhere in it', () => {
    const { library, newest, file } = indexedLibrary();
    const whole = readFileSync(file);
    const random = seededRandom(7);
    for (let round = 0; round < 60; round += 1) {
      const bytes = Buffer.from(whole);
      const at = Math.floor(random() * bytes.length);
      const length = 1 + Math.floor(random() * 40);
      for (let index = at; index < Math.min(bytes.length, at + length); index += 1) {
        bytes[index] = Math.floor(random() * 256);
      }
      writeFileSync(file, bytes);
      const engine = new SearchEngine({ db: library.db, folder: library.folder });
      expect(idsFound(engine, '河道第'), `byte ${at}`).toEqual(newest);
      expect(idsFound(engine, '第3'), `byte ${at}`).toHaveLength(11);
      expect(idsFound(engine, '完成'), `byte ${at}`).toHaveLength(20);
      engine.close();
    }
  });
});

test('an index of another library is not believed', () => {
  const { file } = indexedLibrary();
  const { library, newest } = indexedLibrary();
  writeFileSync(indexOf(library), readFileSync(file));
  expect(idsFound(testEngine(library), '河道第')).toEqual(newest);
});

test('where no index can be written articles are read', () => {
  const library = testLibrary();
  const id = addArticle(library, '河道');
  const engine = testEngine(library, { folder: '/dev/null' });
  indexAll(engine);
  expect(idsFound(engine, '河道')).toEqual([id]);
  expect(existsSync(indexOf(library))).toBe(false);
});

test('two at one index: what one writes the other takes up', () => {
  const { library, newest } = indexedLibrary();
  const one = testEngine(library);
  const other = testEngine(library);
  for (let index = 0; index < 9; index += 1) {
    newest.unshift(addArticle(library, `河道第${100 + index}回`));
    indexAll(index % 2 === 0 ? one : other);
    expect(idsFound(one, '河道第')).toEqual(newest);
    expect(idsFound(other, '河道第')).toEqual(newest);
  }
});
