import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { checkIntegrity, type Library, openLibrary } from '../../../main/library';
import { newArticle, tempFolder, testDeps, testLibrary } from '../../support/library';
import { receiveAt, rewrite, sendFrom, wordsAt } from '../../support/twoDesks';

const cutPoints = 50;
const articles = 12;
const long = '丙'.repeat(2_000);

/** Lets a library file grow by so many pages of 4 KB and no further; null takes the bound away. */
function boundGrowth({ db }: Library, pages: number | null): void {
  const { driver } = db.connection;
  const now = Number(driver.pragma('page_count', { simple: true }));
  driver.pragma(`max_page_count = ${pages === null ? 4_294_967_294 : now + pages}`);
}

test(`receiving on a disk that fills up at any of ${cutPoints} points takes whole articles, and the rest later`, async () => {
  const folder = tempFolder();
  const here = join(folder, 'here');
  const desk = openLibrary(here, testDeps);
  const ids = Array.from({ length: articles }, (_, at) =>
    newArticle(desk, `第${at}篇`, '甲', '乙'),
  );
  const other = testLibrary();
  await receiveAt(other, await sendFrom(desk, ...ids));
  for (const id of ids) rewrite(other, id, '甲', long);
  for (const id of ids.slice(0, 6)) rewrite(desk, id, '甲改', '乙');
  const file = await sendFrom(other, ...ids);
  desk.close();
  let refused = 0;
  for (let cut = 0; cut < cutPoints; cut += 1) {
    const place = join(folder, `cut-${cut}`);
    cpSync(here, place, { recursive: true });
    const library = openLibrary(place, testDeps);
    boundGrowth(library, cut);
    try {
      await receiveAt(library, file);
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect((error as AppError).code).toBe('storage_full');
      refused += 1;
    }
    expect(checkIntegrity(library.db, { deep: true })).toMatchObject({ ok: true });
    const untouched = ids.map((_id, at) => `第${at}篇${at < 6 ? '甲改' : '甲'}乙`);
    const merged = ids.map((_id, at) => `第${at}篇${at < 6 ? '甲改' : '甲'}${long}`);
    ids.forEach((id, at) => {
      expect([untouched[at], merged[at]]).toContain(wordsAt(library, id));
    });
    boundGrowth(library, null);
    await receiveAt(library, file);
    expect(ids.map((id) => wordsAt(library, id))).toEqual(merged);
    library.close();
  }
  expect(refused).toBeGreaterThan(cutPoints / 3);
}, 300_000);
