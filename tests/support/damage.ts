import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Puts a content in the place of an article's stored one, behind the program's back. */
export function damageArticle(libraryFolder: string, articleId: string, raw: string): void {
  const driver = new Database(join(libraryFolder, 'library.sqlite'));
  try {
    driver.exec('DROP TRIGGER IF EXISTS revisions_never_change');
    driver.prepare('UPDATE revisions SET content = ? WHERE article_id = ?').run(raw, articleId);
  } finally {
    driver.close();
  }
}

/** The newest stored content of an article, as its bytes stand in the file. */
export function storedContent(libraryFolder: string, articleId: string): unknown {
  const driver = new Database(join(libraryFolder, 'library.sqlite'), { readonly: true });
  try {
    return driver
      .prepare('SELECT content FROM revisions WHERE article_id = ? ORDER BY revision DESC LIMIT 1')
      .pluck()
      .get(articleId);
  } finally {
    driver.close();
  }
}

/** The id of the article that was changed last. */
export function newestArticleId(libraryFolder: string): string {
  const driver = new Database(join(libraryFolder, 'library.sqlite'), { readonly: true });
  try {
    return String(
      driver.prepare('SELECT id FROM articles ORDER BY updated_at DESC, id LIMIT 1').pluck().get(),
    );
  } finally {
    driver.close();
  }
}
