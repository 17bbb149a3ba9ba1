import { join } from 'node:path';
import type { ArticleId } from '#shared/domain/article';
import { receiveFile } from '../../main/handover/receiveFile';
import { sendArticles } from '../../main/handover/sendArticles';
import { type Library, readArticle, saveArticle } from '../../main/library';
import { contentOf, documentIn, documentOf, tempFolder, testDeps, textIn } from './library';

/** Writes articles of a library into a hand-over file and gives its path. */
export async function sendFrom(library: Library, ...ids: readonly ArticleId[]): Promise<string> {
  const path = join(tempFolder(), '移交.kapok');
  const told = { kind: 'articles', sentBy: '沈砚秋', note: '请编', program: '0.0.0-test' } as const;
  await sendArticles(library, testDeps, { path, ids, ...told });
  return path;
}

/** Takes a hand-over file into a library: what became of each article, in order. */
export async function receiveAt(library: Library, path: string) {
  const receipt = await receiveFile(library, testDeps, { path, author: '林一' });
  return receipt.arrivals;
}

/** Hands articles from one desk to another. */
export async function handOver(from: Library, to: Library, ...ids: readonly ArticleId[]) {
  return receiveAt(to, await sendFrom(from, ...ids));
}

/** Rewrites the paragraphs of an article's lead, as its writer at that desk would; each keeps its id. */
export function rewrite(library: Library, id: ArticleId, ...paragraphs: readonly string[]): void {
  const { summary, content } = readArticle(library.db, id);
  if (content === null) throw new Error('the article cannot be read');
  const document = documentOf(summary.title, ...paragraphs);
  saveArticle(library.db, testDeps, {
    id,
    baseRevision: summary.revision,
    content: { ...contentOf(document, content.metadata), review: content.review },
    throughSeq: 0,
  });
}

/** The words of an article. */
export function wordsAt(library: Library, id: ArticleId): string {
  return textIn(readArticle(library.db, id).content);
}

/** The document of an article as JSON, for comparing two desks. */
export function documentAt(library: Library, id: ArticleId): unknown {
  return documentIn(readArticle(library.db, id).content).toJSON();
}
