import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ArticleContent } from '#shared/domain/article';
import type { Folding, SearchRequest } from '#shared/domain/foundArticle';
import { foldedUnits, foldTable, fullFolding } from '#shared/search/foldTable';
import { parseQuery } from '#shared/search/parseQuery';
import type { SearchString } from '#shared/search/searchFields';
import type { SearchQuery } from '#shared/search/searchQuery';
import { createArticle, type Library, readArticle, saveArticle } from '../../main/library';
import { runThrough } from '../../main/search/breathe';
import { SearchEngine, type SearchEngineOptions } from '../../main/search/searchEngine';
import { searchStrings } from '../../main/search/texts/searchStrings';
import { peek, testDeps, textContent } from './library';

/** An engine over a library's own connection, closed when the test ends. */
export function testEngine(
  library: Library,
  more: Partial<SearchEngineOptions> = {},
): SearchEngine {
  const engine = new SearchEngine({ db: library.db, folder: library.folder, ...more });
  onTestFinished(() => engine.close());
  return engine;
}

/** Indexes until there is nothing left to do. */
export function indexAll(engine: SearchEngine): void {
  while (runThrough(engine.indexMore()));
}

export const anywhere: Omit<SearchRequest, 'text'> = {
  place: 'library',
  sort: 'updated',
  descending: true,
};

/** The ids that a search finds, in its order, and how many it says there are. */
export function idsFound(
  engine: SearchEngine,
  text: string,
  {
    folding = fullFolding,
    ...request
  }: Partial<SearchRequest> & { readonly folding?: Folding } = {},
): readonly string[] {
  const search = { request: { ...anywhere, ...request, text }, folding };
  const page = runThrough(engine.find(search, { offset: 0, limit: 10_000 }));
  return page.hits.map(({ summary }) => summary.id);
}

/** Stores another state of an article. */
export function rewrite(library: Library, id: string, content: ArticleContent): void {
  const { revision } = readArticle(library.db, id).summary;
  saveArticle(library.db, testDeps, { id, baseRevision: revision, content, throughSeq: 0 });
}

export function addArticle(
  library: Library,
  title: string,
  ...paragraphs: readonly string[]
): string {
  const content = textContent(title, ...paragraphs);
  return createArticle(library.db, testDeps, { content, cause: 'create' }).id;
}

/** The file of a library's index. */
export function indexOf(library: Library): string {
  return join(library.folder, 'search.sqlite');
}

export function removeIndex(library: Library): void {
  rmSync(indexOf(library), { force: true });
}

/** What a substring scan finds in an article: the truth that a search is held against. */
export function scanFinds(
  strings: readonly SearchString[],
  text: string,
  folding: Folding = fullFolding,
): boolean {
  const table = foldTable(folding);
  const folded = (value: string) => String.fromCharCode(...foldedUnits(value, table));
  const holds = (query: SearchQuery): boolean => {
    switch (query.kind) {
      case 'text':
        return strings.some(
          (string) =>
            (query.field === null || string.field === query.field) &&
            folded(string.text).includes(folded(query.text)),
        );
      case 'and':
        return query.parts.every(holds);
      case 'or':
        return query.parts.some(holds);
      case 'not':
        return !holds(query.part);
      case 'filter':
        throw new Error('the scan knows no filters');
    }
  };
  const { query } = parseQuery(text);
  return query === null || holds(query);
}

/** The searchable strings of an article as the library holds it. */
export function stringsInLibrary(library: Library, id: string): readonly SearchString[] {
  const { summary } = readArticle(library.db, id);
  const content = peek(
    library,
    `SELECT content FROM revisions WHERE article_id = '${id}' AND revision = ${summary.revision}`,
  );
  return searchStrings({ content: Buffer.from(String(content)), listed: () => summary }).strings;
}
