import { fullFolding } from '#shared/search/foldTable';
import type { KapokApp } from '../../app';
import type { CommandResult } from '../commandResult';

/** Articles that are read for one search; where more are not indexed they are indexed first. */
const readAtOnce = 1_000;

/** `search QUERY`: articles outside the trash that match, the best first. */
export async function runSearch(
  { query, limit }: { readonly query: string; readonly limit: number },
  app: KapokApp,
): Promise<CommandResult> {
  const { searcher } = app.library();
  if ((await searcher.state()).waiting > readAtOnce) await searcher.catchUp();
  const search = {
    request: { text: query, place: 'library', sort: 'relevance', descending: true },
    folding: fullFolding,
  } as const;
  const page = await searcher.find(search, { offset: 0, limit });
  const total = page.total ?? (await searcher.count(search));
  const hits = page.hits.map(({ summary, snippet }) => ({
    articleId: summary.id,
    title: summary.title,
    snippet: snippet?.text ?? '',
  }));
  return {
    json: { total, hits },
    text: hits
      .map(({ articleId, title, snippet }) => `${articleId}\t${title}\t${snippet}\n`)
      .join(''),
    // A name that is no filter was looked for as it stands: that is an answer.
    errors: page.problems
      .filter(({ kind }) => kind !== 'unknownFilter')
      .map(({ kind, text }) => `${kind}: ${text}`),
  };
}
