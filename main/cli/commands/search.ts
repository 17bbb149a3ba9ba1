import { fullFolding } from '#shared/search/foldTable';
import type { KapokApp } from '../../app';
import { withAlike } from '../../likeness/withAlike';
import { defineCommand } from '../command';
import type { CommandResult } from '../commandResult';
import { UsageError } from '../usageError';

/** Articles that are read for one search; where more are not indexed they are indexed first. */
const readAtOnce = 1_000;

/** Hits that are shown when nobody says how many. */
const usualLimit = 50;

type SearchCommand = { readonly query: string; readonly limit: number };

async function runSearch({ query, limit }: SearchCommand, app: KapokApp): Promise<CommandResult> {
  const { searcher, likeness } = app.library();
  if ((await searcher.state()).waiting > readAtOnce) await searcher.catchUp();
  const request = { text: query, place: 'library', sort: 'relevance', descending: true } as const;
  const search = await withAlike({ request, folding: fullFolding }, likeness);
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

/** `search QUERY`: articles outside the trash that match, the best first. */
export const searchCommand = defineCommand({
  usage: 'search QUERY --library DIR [--limit N]',
  options: { limit: { type: 'string' } },
  read: (words, { limit = String(usualLimit) }): SearchCommand => {
    if (words.length === 0) throw new UsageError('search needs a QUERY');
    if (!/^[1-9]\d{0,5}$/.test(limit)) throw new UsageError(`not a number of hits: ${limit}`);
    return { query: words.join(' '), limit: Number(limit) };
  },
  run: async (command, context) => runSearch(command, await context.app()),
});
