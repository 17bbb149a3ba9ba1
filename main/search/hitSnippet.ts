import { foldTable, fullFolding } from '#shared/search/foldTable';
import { makeSnippet, type Snippet } from '#shared/search/makeSnippet';
import { searchFields } from '#shared/search/searchFields';
import type { Hit, SearchGround } from './searchRun';
import type { SearchTerm } from './searchTerm';
import { readText, stringsOf } from './units';

/** The stretch of a hit that shows why it was found; null when it has no text or has changed since. */
export function hitSnippet(
  hit: Hit,
  terms: readonly SearchTerm[],
  { index, pending }: SearchGround,
): Snippet | null {
  const needles = terms.map(({ units, field }) => ({
    units,
    field: field === null ? null : (searchFields[field] ?? null),
  }));
  const table = terms[0]?.table ?? foldTable(fullFolding);
  if (hit.doc !== null && index !== null) {
    return makeSnippet(stringsOf(readText(index.readText(hit.doc))), needles, table);
  }
  const state = pending.get(hit.articleId);
  const prepared = state?.change === hit.change ? pending.textOf(state) : null;
  return prepared === null ? null : makeSnippet(stringsOf(prepared.text), needles, table);
}
