import { createHash } from 'node:crypto';
import type { ArticleContent } from '#shared/domain/article';
import { openLibrary } from '../../main/library';
import { migrations } from '../../main/library/migrations';
import { testDeps, textContent } from './library';

/** An article as programs of the first migrations wrote it. */
export type OldArticle = {
  readonly id: string;
  readonly updatedAt?: string;
  readonly content?: ArticleContent | string;
};

/** Leaves a library in `folder` that has the form of migration `through` (10 to 40) and holds these articles. */
export function oldLibrary(folder: string, through: number, articles: readonly OldArticle[]): void {
  const form = migrations.filter(({ number }) => number <= through);
  const library = openLibrary(folder, { ...testDeps, migrations: form });
  const { driver } = library.db.connection;
  const article = driver.prepare(
    `INSERT INTO articles (id, revision, status, title, source, channel, characters, created_at, updated_at)
     VALUES (?, 1, 'draft', '旧稿', '', '', 9, ?, ?)`,
  );
  const revision = driver.prepare(
    `INSERT INTO revisions (article_id, revision, content, content_sha256, saved_at, cause)
     VALUES (?, 1, ?, ?, ?, 'create')`,
  );
  const insert = driver.transaction((old: OldArticle) => {
    const { id, updatedAt = '2020-01-01T00:00:00.000Z', content = textContent('旧稿') } = old;
    const json = typeof content === 'string' ? content : JSON.stringify(content);
    article.run(id, updatedAt, updatedAt);
    revision.run(id, json, createHash('sha256').update(json).digest('hex'), updatedAt);
  });
  for (const old of articles) insert(old);
  library.close();
}
