import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  checkIntegrity,
  foldJournals,
  type Library,
  listRecoveries,
  openLibrary,
  readArticle,
  readRevision,
  saveArticle,
} from '../../../main/library';
import {
  append,
  contentOf,
  newArticle,
  refusalOf,
  tempFolder,
  testDeps,
  textIn,
  typing,
} from '../../support/library';
import { leaveRoom, smallDisk } from '../../support/smallDisk';

const cuts = 50;
const sentence = '江水涨了又退。'.repeat(300);

/** What the library said it had taken: the text of each revision, and the text that was journalled last. */
type Taken = { readonly saved: Map<number, string>; journalled: string };

/** Types and saves until the library refuses, and says how it did. */
function writeUntilFull(library: Library, id: string, taken: Taken): string {
  for (let turn = 1; turn <= 60; turn += 1) {
    const { revision } = readArticle(library.db, id).summary;
    const typed = typing(library, id, `${turn}${sentence}`);
    const content = contentOf(typed.document);
    const refusal = refusalOf(() => {
      append(library, id, { base: revision, entries: typed.entries });
      taken.journalled = textIn(content);
      const change = { id, baseRevision: revision, content, throughSeq: 1 };
      taken.saved.set(saveArticle(library.db, testDeps, change).revision, textIn(content));
    });
    if (refusal !== 'accepted') return refusal;
  }
  return 'accepted';
}

/** Every revision that was acknowledged, and the words that were journalled after it. */
function checkTaken(library: Library, id: string, { saved, journalled }: Taken): void {
  const { db } = library;
  expect(checkIntegrity(db, { deep: true })).toMatchObject({ ok: true });
  for (const [revision, text] of saved) {
    const found = readRevision(db, { articleId: id, revision });
    expect(found.ok && textIn(found.content)).toBe(text);
  }
  foldJournals(db, testDeps);
  const [recovery] = listRecoveries(db, id).recoveries;
  expect(textIn(recovery?.content ?? readArticle(db, id).content)).toBe(journalled);
}

test(`on a disk that fills up at any of ${cuts} points every save that was acknowledged is there`, (context) => {
  const disk = smallDisk(8_192);
  if (disk === null) return context.skip('no small file system here');
  const begun = join(tempFolder(), 'begun');
  const first = openLibrary(begun, testDeps);
  const id = newArticle(first, '题', '甲');
  first.close();
  const place = join(disk, 'library');
  for (let cut = 0; cut < cuts; cut += 1) {
    leaveRoom(disk, null);
    rmSync(place, { recursive: true, force: true });
    cpSync(begun, place, { recursive: true });
    const library = openLibrary(place, testDeps);
    const taken: Taken = { saved: new Map(), journalled: '题甲' };
    leaveRoom(disk, cut * 6_144);
    expect(writeUntilFull(library, id, taken)).toBe('storage_full');
    expect(checkIntegrity(library.db, { deep: true })).toMatchObject({ ok: true });
    library.close();
    const reopening = refusalOf(() => openLibrary(place, testDeps).close());
    expect(['accepted', 'storage_full libraryNoRoom']).toContain(reopening);
    leaveRoom(disk, null);
    const again = openLibrary(place, testDeps);
    checkTaken(again, id, taken);
    again.close();
  }
}, 120_000);
