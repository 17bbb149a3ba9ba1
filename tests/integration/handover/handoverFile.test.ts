import {
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { readArchive, writeArchive } from '../../../main/handover/archive';
import { sendArticles } from '../../../main/handover/sendArticles';
import { checkIntegrity, type Library, listArticles } from '../../../main/library';
import { handedOver, leftBehind } from '../../../main/library/handover/articleTables';
import { newArticle, peek, tempFolder, testDeps, testLibrary } from '../../support/library';
import { receiveAt, sendFrom } from '../../support/twoDesks';

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `${error.code} ${error.reason ?? ''}`.trim();
  }
  return 'accepted';
}

/** Receives a file at an empty desk, which must stay empty when it is refused. */
async function receive(path: string): Promise<string> {
  const desk = testLibrary();
  const outcome = await refusal(receiveAt(desk, path));
  if (outcome !== 'accepted') {
    expect(listArticles(desk.db, 'library')).toEqual([]);
    expect(peek(desk, 'SELECT count(*) FROM handovers')).toBe(0);
  }
  return outcome;
}

/** A hand-over file made anew out of another one's parts. */
async function rebuilt(
  path: string,
  change: (parts: {
    manifest: Awaited<ReturnType<typeof readArchive>>;
    libraryFile: string;
  }) => void,
): Promise<string> {
  const folder = tempFolder();
  const libraryFile = join(folder, 'library.sqlite');
  const parts = { manifest: { ...(await readArchive(path, libraryFile)) }, libraryFile };
  change(parts);
  const { createHash } = await import('node:crypto');
  const bytes = readFileSync(libraryFile);
  const library = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const target = join(folder, '改过.kapok');
  await writeArchive(target, { manifest: { ...parts.manifest, library }, libraryFile });
  return target;
}
function alter(file: string, sql: string): void {
  const driver = new Database(file);
  driver.pragma('foreign_keys = OFF');
  driver.exec(sql);
  driver.close();
}

describe('a hand-over file', () => {
  const desk = () => {
    const library = testLibrary();
    return { library, id: newArticle(library, '题', '甲'.repeat(500)) };
  };

  test('with any byte changed, or cut anywhere, is refused as a whole', async () => {
    const { library, id } = desk();
    const path = await sendFrom(library, id);
    const whole = readFileSync(path);
    const copy = join(dirname(path), '副本.kapok');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ by;
          writeFileSync(copy, bytes);
          // The first four bytes say that it is a file of ours at all.
          const reason = at < 4 ? 'handoverForeign' : 'handoverDamaged';
          expect(await refusal(readArchive(copy, join(tempFolder(), 'library.sqlite')))).toBe(
            `content_invalid ${reason}`,
          );
        },
      ),
      { numRuns: 60 },
    );
    for (const part of [0, 3, 100, whole.length - 64, whole.length - 1]) {
      copyFileSync(path, copy);
      truncateSync(copy, part);
      expect(await receive(copy)).toMatch(/^content_invalid handover(Damaged|Foreign)$/);
    }
  });

  test.each([
    ['a text', '这不是移交文件'],
    ['nothing', ''],
    ['another ZIP', 'PK\u0003\u0004…'],
  ])('that is %s is refused', async (_what, text) => {
    const path = join(tempFolder(), '别的.kapok');
    writeFileSync(path, text);
    expect(await receive(path)).toMatch(/^content_invalid handover(Foreign|Damaged)$/);
  });
  test('that is not there is refused', async () => {
    expect(await receive(join(tempFolder(), '没有.kapok'))).toBe('not_found fileMissing');
  });

  test.each([
    ['a trigger', 'CREATE TRIGGER sly AFTER INSERT ON media BEGIN DELETE FROM articles; END'],
    ['a view', 'CREATE VIEW sly AS SELECT * FROM articles'],
    ['another program’s number', 'PRAGMA application_id = 7'],
  ])('whose library holds %s is refused', async (_what, sql) => {
    const { library, id } = desk();
    const path = await rebuilt(await sendFrom(library, id), ({ libraryFile }) =>
      alter(libraryFile, sql),
    );
    expect(await receive(path)).toMatch(/^content_invalid (handoverForeign|libraryDamaged)$/);
  });

  test.each([
    [
      'a text that is not the one it names',
      `DROP TRIGGER revisions_never_change;
      UPDATE revisions SET content = replace(content, '甲', '乙');
      CREATE TRIGGER revisions_never_change BEFORE UPDATE ON revisions
BEGIN
  SELECT RAISE(ABORT, 'a stored revision never changes');
END;`,
    ],
    ['an article that it does not name', "UPDATE articles SET id = 'another-article'"],
  ])('with %s is refused', async (_what, sql) => {
    const { library, id } = desk();
    const path = await rebuilt(await sendFrom(library, id), ({ libraryFile }) =>
      alter(libraryFile, sql),
    );
    expect(await receive(path)).toMatch(/^(content_invalid|not_found) /);
  });

  test('of a newer program is refused', async () => {
    const { library, id } = desk();
    const newer = await rebuilt(await sendFrom(library, id), ({ libraryFile }) =>
      alter(libraryFile, 'PRAGMA user_version = 99990'),
    );
    expect(await receive(newer)).toBe('db_newer_than_app');
    const later = await rebuilt(await sendFrom(library, id), (parts) => {
      parts.manifest = { ...parts.manifest, version: 2 as 1 };
    });
    expect(await receive(later)).toBe('content_invalid handoverTooNew');
  });

  test('that cannot be written leaves nothing', async () => {
    const { library, id } = desk();
    const folder = tempFolder();
    const told = { kind: 'articles', sentBy: '', note: '', program: '0' } as const;
    const path = join(folder, 'gone', 'x.kapok');
    expect(await refusal(sendArticles(library, testDeps, { path, ids: [id], ...told }))).toBe(
      'not_found fileMissing',
    );
    const lost = { path: join(folder, 'x.kapok'), ids: [id, 'no-such-article'], ...told };
    expect(await refusal(sendArticles(library, testDeps, lost))).toBe('not_found articleNotFound');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('takes little more room than its words', async () => {
    const { library, id } = desk();
    expect(statSync(await sendFrom(library, id)).size).toBeLessThan(60_000);
  });
});

test('every table that names an article goes along or is said to stay', () => {
  const { driver } = testLibrary().db.connection;
  const found = driver
    .prepare(
      `SELECT DISTINCT m.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
       WHERE m.type = 'table' AND (c.name = 'article_id' OR m.name = 'articles')`,
    )
    .pluck()
    .all();
  const known = [...handedOver.map(({ name }) => name), ...Object.keys(leftBehind)];
  expect(found.toSorted()).toEqual(known.toSorted());
});

test('a library of its own holds what was handed over, row for row', async () => {
  const library = testLibrary();
  const ids = ['一', '二', '三'].map((title) => newArticle(library, title, `${title}的正文`));
  const desk = testLibrary();
  await receiveAt(desk, await sendFrom(library, ...ids));
  for (const { name, key, reset = {}, numbered } of handedOver) {
    const rows = (from: Library) =>
      from.db.connection.driver
        .prepare(`SELECT * FROM ${name} ORDER BY ${key}`)
        .all()
        .map((row) => ({ ...(row as object), ...reset, ...(numbered ? { [numbered]: 0 } : {}) }));
    expect(rows(desk)).toEqual(rows(library));
  }
  expect(checkIntegrity(desk.db, { deep: true }).ok).toBe(true);
});
