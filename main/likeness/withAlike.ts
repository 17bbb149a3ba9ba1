import { parseQuery } from '#shared/search/parseQuery';
import { asksFor } from '#shared/search/searchQuery';
import type { Likeness } from '../ports/likeness';
import type { Search } from '../search/searchEngine';

/** A search with the articles that share paragraphs, where its query asks for them: nothing need be compared else. */
export async function withAlike(search: Search, likeness: Likeness): Promise<Search> {
  const { query } = parseQuery(search.request.text);
  return asksFor(query, 'likeness') ? { ...search, alike: await likeness.flagged() } : search;
}
