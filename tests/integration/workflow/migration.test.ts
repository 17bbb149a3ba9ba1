import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkIntegrity, readWorkflow } from '../../../main/library';
import { tempFolder, testLibrary } from '../../support/library';
import { rewrite, soundContent } from '../../support/movedArticle';
import { oldLibrary } from '../../support/oldLibrary';

test('an article that an earlier program exported keeps its state and gets its exports on record, without hashes', () => {
  const folder = tempFolder();
  oldLibrary(folder, 40, [{ id: 'old-one', content: soundContent() }]);
  const driver = new Database(join(folder, 'library.sqlite'));
  driver.exec(`UPDATE articles SET status = 'exported';
    INSERT INTO jobs (id, article_id, revision, title, format, target_folder, idempotency_key,
      state, progress, attempts, file_names, losses, created_at, finished_at)
    VALUES ('job-one', 'old-one', 1, '旧稿', 'markdown', '/papers/榕川', 'key', 'succeeded', 1, 1,
      '["旧稿.md"]', '[]', '2020-01-02T00:00:00.000Z', '2020-01-02T00:00:01.000Z')`);
  driver.close();
  const library = testLibrary(folder);
  expect(readWorkflow(library.db, 'old-one')).toMatchObject({
    status: 'exported',
    published: true,
    changed: null,
    exports: [
      {
        folder: '榕川',
        files: [{ name: '旧稿.md', sha256: null }],
        signOffId: null,
        isProof: false,
      },
    ],
  });
  rewrite(library, 'old-one', soundContent('水又涨了。'));
  expect(readWorkflow(library.db, 'old-one').status).toBe('correcting');
  rewrite(library, 'old-one', soundContent());
  expect(readWorkflow(library.db, 'old-one').status).toBe('exported');
  expect(checkIntegrity(library.db, { deep: true }).ok).toBe(true);
});
