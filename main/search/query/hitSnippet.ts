import { foldTable, fullFolding } from '#shared/search/foldTable';
import { makeSnippet, type Snippet } from '#shared/search/makeSnippet';
import { searchFields } from '#shared/search/searchFields';
import type { Hit, SearchGround } from './searchRun';
import type { SearchTerm } from './searchTerm';

/** The stretch of a hit that shows why it was found; null when it has no text or has changed since. */
export function hitSnippet(
  hit: Hit,
  terms: readonly SearchTerm[],
  { docs, texts, pending }: SearchGround,
): Snippet | null {
  const needles = terms.map(({ units, field }) => ({
    units,
    field: field === null ? null : (searchFields[field] ?? null),
  }));
  const table = terms[0]?.table ?? foldTable(fullFolding);
  const state = pending.get(hit.articleId);
  const isPending = hit.doc === null && state?.change === hit.change;
  const read = isPending
    ? pending.textOf(state)
    : hit.doc === null
      ? null
      : texts.read(docs.get(hit.doc));
  return read === null ? null : makeSnippet(read.text.strings, needles, table);
}
