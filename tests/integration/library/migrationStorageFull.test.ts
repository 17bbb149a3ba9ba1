import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { readBackupName } from '../../../main/backup/backupName';
import {
  checkIntegrity,
  libraryFileOf,
  listArticles,
  openLibrary,
  readArticle,
} from '../../../main/library';
import { tempFolder, testDeps, textContent, textIn } from '../../support/library';
import { oldLibrary } from '../../support/oldLibrary';
import { leaveRoom, smallDisk } from '../../support/smallDisk';

const cuts = 50;
const articles = Array.from({ length: 60 }, (_, at) => `article-${at}`);
const textOf = (id: string) => `${id}${'旧文一段。'.repeat(60)}`;

/** How opening ended: with the reason of a refusal, or well. */
function openingOf(folder: string): string {
  try {
    openLibrary(folder, testDeps).close();
    return 'opened';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `${error.code} ${error.reason ?? ''}`;
  }
}

/** Files of the backups that are not whole. */
function halfBackups(folder: string): string[] {
  const names = readdirSync(folder).includes('backups') ? readdirSync(join(folder, 'backups')) : [];
  return names.filter((name) => readBackupName(name) === null);
}

test(`a library that is brought to the newest form on a disk that fills up at any of ${cuts} points is whole`, (context) => {
  const disk = smallDisk(8_192);
  if (disk === null) return context.skip('no small file system here');
  const old = join(tempFolder(), 'old');
  oldLibrary(
    old,
    20,
    articles.map((id) => ({ id, content: textContent('旧稿', textOf(id)) })),
  );
  const place = join(disk, 'library');
  const step = (3 * statSync(libraryFileOf(old)).size) / cuts;
  let refused = 0;
  for (let cut = 0; cut < cuts; cut += 1) {
    leaveRoom(disk, null);
    rmSync(place, { recursive: true, force: true });
    cpSync(old, place, { recursive: true });
    leaveRoom(disk, Math.floor(cut * step));
    const opening = openingOf(place);
    if (opening !== 'opened') {
      expect(opening).toBe('storage_full libraryNoRoom');
      refused += 1;
    }
    expect(halfBackups(place)).toEqual([]);
    leaveRoom(disk, null);
    const library = openLibrary(place, testDeps);
    expect(checkIntegrity(library.db, { deep: true })).toMatchObject({ ok: true });
    expect(listArticles(library.db, 'library')).toHaveLength(articles.length);
    for (const id of articles) {
      expect(textIn(readArticle(library.db, id).content)).toBe(`旧稿${textOf(id)}`);
    }
    library.close();
  }
  expect(refused).toBeGreaterThan(cuts / 2);
}, 120_000);
