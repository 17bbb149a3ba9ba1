import { describe, expect, test } from 'vitest';
import {
  adoptTemplate,
  checkIntegrity,
  installShippedTemplates,
  keepTemplateDraft,
  type Library,
  listArticles,
  listTemplateDrafts,
  listTemplates,
  readTemplateVersion,
  restoreShippedTemplate,
  restoreTemplate,
  saveTemplate,
  trashTemplate,
} from '../../../main/library';

import { peek, refusalOf, tamper, tempFolder, testDeps, testLibrary } from '../../support/library';
import { oldLibrary } from '../../support/oldLibrary';
import { template } from '../../support/templates';

const shipped = template();
const shippedIds = new Set([shipped.id]);
const named = (zh: string) => template({ name: { 'zh-CN': zh, en: 'Waterworks' } });

function libraryWithShipped(): Library {
  const library = testLibrary();
  installShippedTemplates(library.db, testDeps, [shipped]);
  return library;
}

/** Version, origin and name of the newest. */
function newest({ db }: Library) {
  return listTemplates(db, shippedIds).map(({ version, origin, template: body }) => [
    version,
    origin,
    body?.name['zh-CN'] ?? null,
  ]);
}

test('a library of the form before templates gets their tables, and keeps its articles', () => {
  const folder = tempFolder();
  const id = 'article-old';
  oldLibrary(folder, 10, [{ id }]);
  const library = testLibrary(folder);
  expect(library.migration).toMatchObject({ from: 10 });
  expect(library.migration.backupFile).toMatch(/-migration-/);
  installShippedTemplates(library.db, testDeps, [shipped]);
  expect(newest(library)).toEqual([[1, 'shipped', '水利纪实']]);
  expect(listArticles(library.db, 'library').map((article) => article.id)).toEqual([id]);
  expect(checkIntegrity(library.db, { deep: true }).ok).toBe(true);
});

describe('the templates that the program brings along', () => {
  test('are put in once', () => {
    const library = libraryWithShipped();
    installShippedTemplates(library.db, testDeps, [shipped]);
    expect(peek(library, 'SELECT count(*) FROM template_versions')).toBe(1);
  });

  test('of a newer program become the newest, and the older version stays', () => {
    const library = libraryWithShipped();
    const next = { ...named('水利新编'), version: 2 };
    installShippedTemplates(library.db, testDeps, [next]);
    expect(newest(library)).toEqual([[2, 'shipped', '水利新编']]);
    expect(readTemplateVersion(library.db, { id: 'water', version: 1 })).toEqual(shipped);
    installShippedTemplates(library.db, testDeps, [shipped]);
    expect(newest(library)).toEqual([[2, 'shipped', '水利新编']]);
  });

  test('never overtake what the desk has made of them, and can be brought back', () => {
    const library = libraryWithShipped();
    saveTemplate(library.db, testDeps, { template: named('本报水利'), baseVersion: 1 });
    const next = { ...named('水利新编'), version: 2 };
    installShippedTemplates(library.db, testDeps, [next]);
    expect(newest(library)).toEqual([[2, 'own', '本报水利']]);
    expect(restoreShippedTemplate(library.db, testDeps, next).version).toBe(3);
    expect(newest(library)).toEqual([[3, 'shipped', '水利新编']]);
    expect(restoreShippedTemplate(library.db, testDeps, next).version).toBe(3);
    expect(readTemplateVersion(library.db, { id: 'water', version: 2 }).name['zh-CN']).toBe(
      '本报水利',
    );
  });
});

describe('a version', () => {
  test('is stored with the next number, whatever number the template had', () => {
    const library = testLibrary();
    const first = saveTemplate(library.db, testDeps, {
      template: { ...shipped, version: 9 } as typeof shipped,
      baseVersion: null,
    });
    expect(first).toEqual({ id: 'water', version: 1 });
    expect(readTemplateVersion(library.db, first)).toEqual(shipped);
  });

  test.each([null, 2, 7])('that did not start from the newest (%s) is refused', (baseVersion) => {
    const library = libraryWithShipped();
    const save = () => saveTemplate(library.db, testDeps, { template: named('改'), baseVersion });
    expect(refusalOf(save)).toBe('conflict templateMoved');
    expect(newest(library)).toEqual([[1, 'shipped', '水利纪实']]);
  });

  test('once stored cannot be changed', () => {
    const library = libraryWithShipped();
    const { driver } = library.db.connection;
    const change = `UPDATE template_versions SET body = '{}'`;
    expect(() => driver.exec(change)).toThrow('never changes');
  });

  test('that the library does not have is not found', () => {
    const library = libraryWithShipped();
    const read = () => readTemplateVersion(library.db, { id: 'water', version: 2 });
    expect(refusalOf(read)).toBe('not_found templateMissing');
  });

  test.each([
    ['is broken off', `'{"form":2'`],
    ['is no template', `'{"form":2}'`],
    ['is of another version', `replace(body, '"version":1', '"version":4')`],
  ])('whose text %s is shown, named by the check, and never used', (_what, body) => {
    const library = libraryWithShipped();
    const guard = 'DROP TRIGGER template_versions_never_change;';
    tamper(library, `${guard} UPDATE template_versions SET body = ${body}`);
    expect(newest(library)).toEqual([[1, 'shipped', null]]);
    const read = () => readTemplateVersion(library.db, { id: 'water', version: 1 });
    expect(refusalOf(read)).toBe('content_invalid templateUnreadable');
    const { ok, unreadable } = checkIntegrity(library.db, { deep: false });
    expect([ok, unreadable.map(({ kind, id }) => `${kind} ${id}`)]).toEqual([
      false,
      ['template water'],
    ]);
  });

  test('is found by its key, and the newest without reading them all', () => {
    const { driver } = libraryWithShipped().db.connection;
    const plan = driver
      .prepare(
        `EXPLAIN QUERY PLAN SELECT body FROM template_versions AS v
         WHERE v.id = 'water' ORDER BY v.version DESC LIMIT 1`,
      )
      .all()
      .map((row) => (row as { detail: string }).detail);
    expect(plan.join()).toMatch(/USING INDEX/);
    expect(plan.join()).not.toMatch(/SCAN|TEMP B-TREE/);
  });
});

test('the trash takes a template out of the choice and gives it back', () => {
  const library = libraryWithShipped();
  const trashed = () => listTemplates(library.db, shippedIds)[0]?.trashedAt != null;
  trashTemplate(library.db, testDeps, 'water');
  trashTemplate(library.db, testDeps, 'water');
  expect(trashed()).toBe(true);
  restoreTemplate(library.db, 'water');
  expect(trashed()).toBe(false);
  expect(refusalOf(() => trashTemplate(library.db, testDeps, 'fire'))).toBe(
    'not_found templateMissing',
  );
});

describe('work on a template', () => {
  const draft = { id: 'water', baseVersion: 1, body: { name: '还没写完' } };

  test('is kept as it stands and ends with the version made from it', () => {
    const library = libraryWithShipped();
    expect(keepTemplateDraft(library.db, testDeps, draft)).toBe(true);
    const later = { ...draft, body: { name: '写完了' } };
    expect(keepTemplateDraft(library.db, testDeps, later)).toBe(false);
    expect(listTemplateDrafts(library.db)).toEqual([later]);
    saveTemplate(library.db, testDeps, { template: named('写完了'), baseVersion: 1 });
    expect(listTemplateDrafts(library.db)).toEqual([]);
  });

  test('outlives a save that was refused', () => {
    const library = libraryWithShipped();
    keepTemplateDraft(library.db, testDeps, draft);
    refusalOf(() =>
      saveTemplate(library.db, testDeps, { template: named('改'), baseVersion: null }),
    );
    expect(listTemplateDrafts(library.db)).toEqual([draft]);
  });
});

describe('a template from elsewhere', () => {
  test.each([
    ['of a new name keeps its number', { ...shipped, id: 'fire', version: 7 }, 'added', 7],
    ['that is known to the letter is not stored again', { ...shipped, version: 5 }, 'known', 1],
    ['of a known name and another content is the next version', named('外来'), 'newVersion', 2],
  ])('%s', (_what, from, kind, version) => {
    const library = libraryWithShipped();
    expect(adoptTemplate(library.db, testDeps, from)).toEqual({ kind, version, id: from.id });
    expect(readTemplateVersion(library.db, { id: from.id, version })).toEqual({ ...from, version });
  });

  test('comes out of the trash', () => {
    const library = libraryWithShipped();
    trashTemplate(library.db, testDeps, 'water');
    adoptTemplate(library.db, testDeps, shipped);
    expect(listTemplates(library.db, shippedIds)[0]?.trashedAt).toBeNull();
  });
});
